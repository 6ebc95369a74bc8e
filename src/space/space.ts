import type { Payload, PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { pageLocale, textLocale } from '../locales'
import { configOf, fieldOf, labelOf } from '../proposals/fields'
import type { Acting } from '../proposals/partner'
import { askedIn, isPublication } from '../proposals/publication/asked'
import { type Decision, type Proposal, proposalsWhere, type State } from '../proposals/rows'
import { type Standing, standingOf } from '../proposals/standing'
import { ownReq } from '../proposals/whole'
import { installationOf } from '../publishing/installation'
import { relationId } from '../relation'
import { called } from '../source/called'
import { rowOf } from '../source/row'
import { type RecommendedShop, recommendedTo } from './recommended'
import { snippetFor } from './snippet'

type Language = 'fr' | 'en'

/** What a partner may change of its card, as its form shows it. */
export type Card = {
  service: string
  website: string
  sites: { id?: string; url: string }[]
  social: { id?: string; network: string; url: string }[]
}

/** Everything a partner's own space shows. No private field: each is picked by name. */
export type Space = {
  name: string
  slug?: string
  /** Address of the public page, once there is one. */
  page?: string
  card: Card
  /** The same without what is being corrected: what the record says. */
  shown: Card
  logo?: { src: string; alt: string }
  /** Partners that are online, and which of them it leaves out. */
  others: { id: string; name: string; isLeftOut: boolean }[]
  shops: RecommendedShop[]
  snippet?: { text: string; manual: string }
  proposals: OwnProposal[]
  /** The proposal that is being corrected, and whether it was sent back. */
  corrects?: string
  isSentBack: boolean
  /** Of the card's texts: the one asked for, or that of the proposal. */
  /** Code of a locale; nothing where texts have one language only. */
  textLanguage?: string
  /** What of its record follows a collection of the host's: nothing of it is changed here. */
  kept?: KeptFields
}

/** Names of fields, and what the host calls the collection where they are changed. */
export type KeptFields = { fields: string[]; from: string }

export type OwnProposal = {
  id: string
  state: State
  createdAt: string
  reason?: string
  fields: { label: string; decision?: Decision['decision'] }[]
  /** Of a draft that is to be published: the walk, and what it was called then. */
  walk?: { id: string; name: string }
}

type Question = {
  req: PayloadRequest
  acting: Acting
  /** Of the page. */
  language: Language
  /** Of the card's texts: a locale; the page's, or the default one, for any other. */
  textLanguage?: string
  /** Id of a proposal of his that waits, or was sent back. */
  corrects?: string
}

/** What stands in a partner's space; nothing when its record is gone. */
export async function spaceOf(question: Question): Promise<Space | undefined> {
  const { acting, language } = question
  const { config } = question.req.payload
  const all = await ownReq(question.req, undefined)
  const rows = await proposalsWhere(all, { partner: { equals: acting.partner } }, 30)
  const corrected = rows.find(
    (row) =>
      row.id === question.corrects &&
      (row.state === 'sent-back' || row.state === 'waiting') &&
      !isPublication(row),
  )
  const asked = corrected?.language ?? question.textLanguage ?? language
  const textLanguage = textLocale(config, asked)
  const req = await ownReq(question.req, textLanguage)
  const standing = await standingOf(req, 'partners', acting.partner)
  if (!standing) return undefined
  const { seen, live } = standing
  const base = installationOf(req.payload).publicUrl
  const locale = pageLocale(config, language)
  const slug = typeof seen.slug === 'string' ? seen.slug : undefined
  return {
    ...{ name: String(seen.name ?? ''), slug },
    page: live && slug ? `${base}/${locale}/partners/${slug}/` : undefined,
    ...{ card: cardOf({ ...seen, ...corrected?.values }), shown: cardOf(seen) },
    logo: await logoOf(req, seen.logo),
    others: await othersOf(req, standing),
    shops: await recommendedTo(req, acting.partner, language),
    snippet:
      slug && offersCarousel(req.payload)
        ? snippetFor(slug, { language, locale, base })
        : undefined,
    proposals: rows.map((row) => ownProposal(req, row, language)),
    ...{ corrects: corrected?.id, isSentBack: corrected?.state === 'sent-back', textLanguage },
    kept: await keptOf(req, acting.partner, language),
  }
}

const offersCarousel = (payload: Payload): boolean =>
  installationOf(payload).widgets?.includes('partner-carousel') ?? true

async function keptOf(
  req: PayloadRequest,
  partner: string,
  language: Language,
): Promise<KeptFields | undefined> {
  const row = await rowOf(req, 'partners', partner)
  if (!row || row.isGone || !row.fields?.length) return undefined
  return { fields: row.fields, from: called(req.payload, row, language).plural }
}

type Row = Record<string, unknown>

const rowsIn = (value: unknown) => (Array.isArray(value) ? value : []) as Row[]
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const idOf = ({ id }: Row) => (typeof id === 'string' ? { id } : {})

const cardOf = ({ service, website, sites, social }: Row): Card => ({
  ...{ service: text(service), website: text(website) },
  sites: rowsIn(sites).map((row) => ({ ...idOf(row), url: text(row.url) })),
  social: rowsIn(social).map((row) => ({
    ...{ ...idOf(row), network: text(row.network), url: text(row.url) },
  })),
})

async function logoOf(req: PayloadRequest, value: unknown) {
  const id = relationId(value)
  if (!id) return undefined
  const file = (await req.payload.findByID({
    ...{ collection: slugsOf(req.payload).media, id, depth: 0, disableErrors: true },
    ...{ overrideAccess: true, req },
  })) as unknown as { url?: string; thumbnailURL?: string; alt?: string } | null
  return file ? { src: file.thumbnailURL ?? file.url ?? '', alt: file.alt ?? '' } : undefined
}

async function othersOf(req: PayloadRequest, { seen }: Standing): Promise<Space['others']> {
  const { docs } = await req.payload.find({
    ...{ collection: slugsOf(req.payload).partners, depth: 0, pagination: false, sort: 'name' },
    where: { and: [{ _status: { equals: 'published' } }, { id: { not_equals: seen.id } }] },
    ...{ overrideAccess: true, req, select: { name: true } as never },
  })
  const leftOut = new Set((Array.isArray(seen.excludes) ? seen.excludes : []).map(relationId))
  return (docs as unknown as { id: string; name: string }[]).map(({ id, name }) => ({
    ...{ id: String(id), name, isLeftOut: leftOut.has(String(id)) },
  }))
}

function ownProposal(req: PayloadRequest, row: Proposal, language: Language): OwnProposal {
  const { id, state, createdAt, reason, values, decisions, kind, record } = row
  const config = configOf(req.payload, kind)
  return {
    ...{ id, state, createdAt, reason: reason ?? undefined },
    fields: Object.keys(values).map((name) => ({
      label: labelOf(fieldOf(config, name), language),
      decision: Object.hasOwn(decisions, name) ? decisions[name].decision : undefined,
    })),
    ...(isPublication(row) && { walk: { id: String(record), name: askedIn(row).name } }),
  }
}
