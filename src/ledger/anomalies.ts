import { longDay, number } from '../charts'
import { FRAME } from '../contract/journal'
import type { Account } from '../sheet/account'
import type { Period } from '../sheet/weeks'
import { livesOf } from './alive'

/** Something an editor should look at. */
export type Anomaly = {
  /** Slug of the partner. */
  slug: string
  /** The day that could be struck; nothing where it is not about one day. */
  day?: string
  text: { fr: string; en: string }
}

/** Errors per hundred views from which a site is named. */
const ERROR_RATE = 1
const LEAST_ERRORS = 5

/** What is unusual in a period, the last first: days that were cut, sites that fell silent, aren't declared or fail. */
export function anomaliesOf(account: Account, period: Period): Anomaly[] {
  const days = account.epochs
    .filter(({ day }) => day >= period.from && day <= period.until)
    .flatMap(({ day, result }) =>
      Object.entries(result.hosts).flatMap(([slug, { measured, credited, cut }]): Anomaly[] =>
        cut && cut !== 'struck' ? [{ slug, day, text: cutText(cut, measured, credited) }] : [],
      ),
    )
  const lives = livesOf(account, period.until).flatMap(({ partner: { slug }, sites }) =>
    sites.flatMap((life): Anomaly[] => {
      const { site, isDeclared, lastSeen, state, widgets } = life
      const views = widgets.reduce((sum, one) => sum + one.views, 0)
      const errors = widgets.reduce((sum, one) => sum + one.errors, 0)
      return [
        ...(state === 'silent' && lastSeen ? [{ slug, text: silentText(site, lastSeen) }] : []),
        ...(isDeclared ? [] : [{ slug, text: undeclaredText(site) }]),
        ...(errors >= LEAST_ERRORS && errors * 100 >= views * ERROR_RATE
          ? [{ slug, text: errorsText(site, errors, views) }]
          : []),
      ]
    }),
  )
  return [...lives, ...days.reverse()]
}

const cutText = (cut: 'ceiling' | 'unusual', measured: number, credited: number) => ({
  fr: `${number(measured, 'fr')} expositions mesurées, ${number(credited, 'fr')} comptées : ${cut === 'ceiling' ? 'le plafond de la ville est dépassé' : 'bien plus que d’habitude sur ce site'}.`,
  en: `${number(measured, 'en')} exposures measured, ${number(credited, 'en')} counted: ${cut === 'ceiling' ? 'above the city’s ceiling' : 'far more than usual on this site'}.`,
})

const siteName = (site: string, frame: string) => (site === FRAME ? frame : site)

const silentText = (site: string, day: string) => ({
  fr: `${siteName(site, 'Le cadre')} est silencieux : plus vu depuis le ${longDay(day, 'fr')}.`,
  en: `${siteName(site, 'The frame')} is silent: last seen on ${longDay(day, 'en')}.`,
})

const undeclaredText = (site: string) => ({
  fr: `${site} montre la vitrine sans être déclaré dans la fiche.`,
  en: `${site} shows the widget, though the record doesn’t declare it.`,
})

const errorsText = (site: string, errors: number, views: number) => ({
  fr: `${siteName(site, 'Le cadre')} : ${number(errors, 'fr')} erreurs pour ${number(views, 'fr')} vues en quatre semaines.`,
  en: `${siteName(site, 'The frame')}: ${number(errors, 'en')} errors in ${number(views, 'en')} views within four weeks.`,
})
