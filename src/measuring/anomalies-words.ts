import { FRAME } from '../contract/journal'

/** The same in both languages of the admin. */
export type Sentence = { fr: string; en: string }

const number = (value: number, language: string) =>
  value.toLocaleString(language, { maximumFractionDigits: 0 })

/** Numbers of a sentence in both languages. */
const said = (
  make: { fr: (...values: string[]) => string; en: (...values: string[]) => string },
  ...values: number[]
): Sentence => ({
  fr: make.fr(...values.map((value) => number(value, 'fr'))),
  en: make.en(...values.map((value) => number(value, 'en'))),
})

const slugOf = (item: string) => item.slice(item.indexOf('/') + 1)

const siteIn = (site: string): Sentence =>
  site === FRAME ? { fr: 'son cadre', en: 'its frame' } : { fr: site, en: site }

const dayIn = (day: string, language: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  })

/** Why something is worth a look, and what may be done about it. */
export const WORDS = {
  ceiling: (measured: number, credited: number, ceiling: number) =>
    said(
      {
        fr: (all, some, most) =>
          `${all} expositions mesurées, ${some} comptées\u00a0: le plafond de la règle est de ${most} par jour. Une machine\u00a0? Écartez la journée.`,
        en: (all, some, most) =>
          `${all} exposures measured, ${some} credited: the rule’s ceiling is ${most} a day. A machine? Strike the day.`,
      },
      ...[measured, credited, ceiling],
    ),
  unusual: (measured: number, credited: number, usual: number | undefined) =>
    usual === undefined
      ? said(
          {
            fr: (all, some) =>
              `${all} expositions mesurées, ${some} comptées\u00a0: le site est nouveau, et l’on ne sait pas encore ce qui lui est habituel.`,
            en: (all, some) =>
              `${all} exposures measured, ${some} credited: the site is new, and nobody knows yet what is usual there.`,
          },
          ...[measured, credited],
        )
      : said(
          {
            fr: (all, some, day) =>
              `${all} expositions mesurées, ${some} comptées\u00a0: un jour habituel en fait ${day}, et il compte au plus cinq fois cela.`,
            en: (all, some, day) =>
              `${all} exposures measured, ${some} credited: a usual day has ${day}, and five times that counts at most.`,
          },
          ...[measured, credited, usual],
        ),
  rising: (measured: number, usual: number) =>
    said(
      {
        fr: (all, day) =>
          `${all} expositions, contre ${day} un jour habituel\u00a0: une campagne, ou une machine.`,
        en: (all, day) =>
          `${all} exposures, against ${day} on a usual day: a campaign, or a machine.`,
      },
      ...[measured, usual],
    ),
  dominant: (measured: number, all: number) =>
    said(
      {
        fr: (own, sum) =>
          `Un site nouveau fait à lui seul ${own} des ${sum} expositions du jour\u00a0: regardez-le une fois.`,
        en: (own, sum) =>
          `A new site alone makes ${own} of the ${sum} exposures of the day: have a look at it.`,
      },
      ...[measured, all],
    ),
  dense: (item: string, exposures: number, views: number) =>
    said(
      {
        fr: (shown, seen) =>
          `«\u00a0${slugOf(item)}\u00a0» aurait été vu ${shown} fois en ${seen} affichages\u00a0: un affichage ne le montre qu’une fois.`,
        en: (shown, seen) =>
          `“${slugOf(item)}” is said to have been seen ${shown} times in ${seen} views: a view shows it once.`,
      },
      ...[exposures, views],
    ),
  leaning: (item: string, exposures: number, all: number) =>
    said(
      {
        fr: (own, sum) =>
          `${own} des ${sum} expositions vont à «\u00a0${slugOf(item)}\u00a0»\u00a0: un carrousel tourne entre tous, sauf s’il est réglé pour en choisir.`,
        en: (own, sum) =>
          `${own} of ${sum} exposures go to “${slugOf(item)}”: a carousel takes turns, unless it is set to choose.`,
      },
      ...[exposures, all],
    ),
  silent: (site: string, day: string): Sentence => ({
    fr: `Rien de ${siteIn(site).fr} depuis le ${dayIn(day, 'fr')}\u00a0: la vitrine a peut-être été retirée, ou une mise à jour du site l’a cassée.`,
    en: `Nothing from ${siteIn(site).en} since ${dayIn(day, 'en')}: the widget may have been taken out, or broken by an update of the site.`,
  }),
  errors: (site: string, errors: number, views: number) =>
    said(
      {
        fr: (failed, seen) =>
          `Sur ${siteIn(site).fr}, la vitrine a échoué ${failed} fois cette semaine, pour ${seen} affichages.`,
        en: (failed, seen) =>
          `On ${siteIn(site).en} the widget has failed ${failed} times this week, against ${seen} views.`,
      },
      ...[errors, views],
    ),
  claimed: (count: number) =>
    said(
      {
        fr: (all) =>
          `${all} expositions cette semaine dans un cadre sans clé, donc comptées pour rien\u00a0: donnez-lui une clé de cadre, ou déclarez son site.`,
        en: (all) =>
          `${all} exposures this week in a frame without a key, which earn nothing: give it a frame key, or declare its site.`,
      },
      count,
    ),
}
