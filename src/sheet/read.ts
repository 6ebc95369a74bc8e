import type { Payload } from 'payload'
import { GLOBAL_SLUGS, slugsOf } from '../../collections/slugs'
import { textLocale } from '../locales'
import { isDay } from '../measuring/days'
import type { Epoch } from '../measuring/epoch'
import { epochsBetween } from '../measuring/epoch-rows'
import { namesOf } from '../measuring/names'
import { daysBetween } from '../measuring/rows'
import { parisDay } from '../publish/paris'
import type { Account, AccountPartner, AccountPlacement } from './account'
import type { Period } from './weeks'

/**
 * Reads what sheets and the ledger of a period are made of. Asks as the server: whoever gives any of it to a person says
 * first who may see what. Annotations are named in `language`.
 */
export async function readAccount(
  payload: Payload,
  { from, until }: Period,
  language: 'fr' | 'en',
): Promise<Account> {
  const [days, epochs, partners, placements, annotations, rule] = await Promise.all([
    daysBetween(payload, from, until),
    epochsBetween(payload, from, until),
    readPartners(payload),
    readPlacements(payload),
    readAnnotations(payload, language),
    payload.findGlobal({ slug: GLOBAL_SLUGS.sharing as never, depth: 0 }) as Promise<
      Record<'reciprocity' | 'ceiling', number>
    >,
  ])
  const slugs = new Map(partners.map(({ id, slug }) => [id, slug]))
  return {
    ...{ days, epochs, partners, annotations },
    placements: placements.flatMap(({ partner, ...placement }) => {
      const host = slugs.get(String(partner))
      return host ? [{ ...placement, host }] : []
    }),
    rule: { reciprocity: rule.reciprocity, ceiling: rule.ceiling },
  }
}

/** The last day whose account is made up; none before the first. */
export async function lastDayMade(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.db.find<Epoch>({
    ...{ collection: slugsOf(payload).epochs, sort: '-day', limit: 1, pagination: false },
    select: { day: true },
  })
  // a month stands for days that are past their retention: nothing has been made up for two years
  return docs.find(({ day }) => isDay(day))?.day
}

const FIELDS = {
  ...{ slug: true, name: true, sites: true, paused: true, boost: true, sheet: true },
  ...{ contact: true, _status: true, deletedAt: true },
} as const

type PartnerRow = {
  id: string
  slug?: string | null
  name?: string | null
  sites?: { url: string }[] | null
  paused?: boolean | null
  boost?: { factor?: number; from?: string; until?: string; reason?: string } | null
  sheet?: { send?: boolean; language?: 'fr' | 'en' } | null
  contact?: { email?: string | null } | null
  _status?: string
}

/** All partners, as sheets need them. */
export async function readPartners(payload: Payload): Promise<AccountPartner[]> {
  const { docs } = await payload.find({
    ...{
      collection: slugsOf(payload).partners,
      depth: 0,
      limit: 0,
      pagination: false,
      sort: 'name',
    },
    select: FIELDS as never,
  })
  return (docs as unknown as PartnerRow[]).flatMap((row) => (row.slug ? [partnerOf(row)] : []))
}

function partnerOf({ id, slug, name, sites, paused, boost, sheet, contact, _status }: PartnerRow) {
  const { factor, from, until, reason } = boost ?? {}
  const partner: AccountPartner = {
    ...{ id: String(id), slug: slug!, name: name ?? slug!, paused: Boolean(paused) },
    sites: (sites ?? []).flatMap(({ url }) => hostOf(url)),
    isPublished: _status === 'published',
    sheet: {
      send: Boolean(sheet?.send),
      language: sheet?.language ?? 'fr',
      ...(contact?.email && { email: contact.email }),
    },
  }
  if (factor && factor > 1 && from && until)
    partner.boost = {
      ...{ factor, reason: reason ?? '' },
      ...{ from: parisDay(new Date(from)), until: parisDay(new Date(until)) },
    }
  return partner
}

/** As beacons name it: without "www.". */
function hostOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).hostname.replace(/^www\./, '')] : []
}

type PlacementRow = Omit<AccountPlacement, 'host' | 'day' | 'copies'> & {
  partner: unknown
  day?: string | null
  copies?: number | null
}

async function readPlacements(payload: Payload) {
  const { docs } = await payload.find({
    ...{ collection: slugsOf(payload).placements, depth: 0, limit: 0, pagination: false },
  })
  const rows = docs as unknown as PlacementRow[]
  const itemsOf = ({ items }: PlacementRow) => (items ?? []).map((slug) => `partners/${slug}`)
  const nameOf = await namesOf(payload, rows.flatMap(itemsOf))
  return rows.map((row) => {
    const { title, partner, channel, day, copies } = row
    return {
      ...{ title, partner, channel },
      // as they are called today, like all else of the account
      items: itemsOf(row).map((item) => nameOf(item).slice('partners/'.length)),
      ...(day && { day: parisDay(new Date(day)) }),
      ...(typeof copies === 'number' && { copies }),
    }
  })
}

/** What editors have noted of days, in their language. */
export async function readAnnotations(
  payload: Payload,
  language: 'fr' | 'en',
): Promise<Account['annotations']> {
  const { docs } = await payload.find({
    ...{ collection: slugsOf(payload).annotations, depth: 0, limit: 0, pagination: false },
    locale: textLocale(payload.config, language),
  })
  return (docs as unknown as { from: string; until?: string | null; label?: string }[]).map(
    ({ from, until, label }) => ({
      ...{ from: parisDay(new Date(from)), label: label ?? '' },
      ...(until && { until: parisDay(new Date(until)) }),
    }),
  )
}
