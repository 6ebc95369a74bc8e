import { diffWordsWithSpace } from 'diff'
import type { FlattenedField, PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { conflictOf } from './conflict'
import { configOf, fieldOf, idsIn, isPictures, labelOf } from './fields'
import { photosOf } from './photos'
import type { Decision, Proposal } from './rows'
import { type Names, type Said, said } from './said'
import type { Standing } from './standing'

type Language = 'fr' | 'en'

/** A picture to be looked at. */
export type Shown = { src: string; alt: string; credit: string; licence: string }

/** A stretch of a text, and what becomes of it. */
export type Stretch = { text: string; is: 'kept' | 'removed' | 'added' }

/** What would change of one field, for a person to read. */
export type Difference = {
  field: string
  label: string
  decision?: Decision
  /** The record has changed since: what it says today. */
  now?: Said
  /** A draft changes the field as well, and keeps its own value. */
  draftDiffers: boolean
  /** Of what is said, where it isn't that of the whole proposal. */
  textLanguage?: string
} & (
  | { type: 'words'; before: string; proposed: string; stretches: Stretch[] }
  | { type: 'list'; kept: string[]; removed: string[]; added: string[] }
  | { type: 'pictures'; before: Shown[]; proposed: Shown[]; isAdded: boolean }
)

/** What a proposal would change, field by field. `standing`: of the record today, absent when it is gone. */
export async function differences(
  req: PayloadRequest,
  proposal: Proposal,
  standing: Standing | undefined,
  language: Language,
): Promise<Difference[]> {
  const config = configOf(req.payload, proposal.kind)
  const names = Object.keys(proposal.values)
  const fields = names.map((name) => fieldOf(config, name))
  const called = await namesIn(req, proposal, fields)
  return Promise.all(
    fields.map(async (field) => {
      const { name } = field
      const conflict = standing && conflictOf(proposal, name, standing)
      const decision = Object.hasOwn(proposal.decisions, name)
        ? proposal.decisions[name]
        : undefined
      const isStale = Boolean(conflict?.isStale) && !decision && !isPictures(field)
      return {
        ...{ field: name, label: labelOf(field, language), decision },
        ...(isStale && { now: said(field, conflict?.now, language, called) }),
        draftDiffers: decision ? Boolean(decision.draftDiffers) : Boolean(conflict?.draftDiffers),
        ...(isPictures(field)
          ? await pictures(req, field, proposal)
          : texts(field, proposal, language, called)),
      }
    }),
  )
}

/** What a value says before and afterwards: words, or a list of them. */
export function texts(
  field: FlattenedField,
  { before, values }: Pick<Proposal, 'before' | 'values'>,
  language: Language,
  names: Names,
) {
  const [old, next] = [before, values].map((all) => said(field, all[field.name], language, names))
  if (!Array.isArray(old) && !Array.isArray(next))
    return { type: 'words' as const, before: old, proposed: next, stretches: stretches(old, next) }
  const [was, will] = [old, next].map((value) => [value].flat().filter(Boolean))
  return {
    type: 'list' as const,
    kept: will.filter((one) => was.includes(one)),
    removed: was.filter((one) => !will.includes(one)),
    added: will.filter((one) => !was.includes(one)),
  }
}

function stretches(before: string, proposed: string): Stretch[] {
  return diffWordsWithSpace(before, proposed).map(({ value, added, removed }) => ({
    text: value,
    is: added ? 'added' : removed ? 'removed' : 'kept',
  }))
}

async function pictures(
  req: PayloadRequest,
  field: FlattenedField,
  { before, values, decisions }: Proposal,
) {
  const { name } = field
  const isAdded = 'hasMany' in field && field.hasMany === true
  const waiting = (await photosOf(req, (values[name] ?? []) as string[])).map(shown)
  // accepted ones are in the library now
  const taken = Object.hasOwn(decisions, name) ? idsIn(decisions[name].now) : []
  const old = idsIn(before[name])
  return {
    ...{ type: 'pictures' as const, isAdded, before: await fromLibrary(req, old) },
    proposed: waiting.length
      ? waiting
      : await fromLibrary(
          req,
          taken.filter((id) => !old.includes(id)),
        ),
  }
}

type File = Partial<Record<'url' | 'thumbnailURL' | 'alt' | 'credit' | 'licence', string | null>>

const shown = ({ url, thumbnailURL, alt, credit, licence }: File): Shown => ({
  ...{ src: thumbnailURL ?? url ?? '', alt: alt ?? '' },
  ...{ credit: credit ?? '', licence: licence ?? '' },
})

/** Pictures of the library. */
export const fromLibrary = async (req: PayloadRequest, wanted: string[]): Promise<Shown[]> =>
  (await mediaOf(req, wanted)).map(shown)

async function mediaOf(req: PayloadRequest, wanted: string[]): Promise<File[]> {
  if (!wanted.length) return []
  const { docs } = await req.payload.find({
    ...{ collection: slugsOf(req.payload).media, where: { id: { in: wanted } }, depth: 0 },
    ...{ pagination: false, overrideAccess: true, req },
  })
  return docs as File[]
}

/** Names of all records that the values refer to. */
async function namesIn(
  req: PayloadRequest,
  { before, values }: Proposal,
  fields: FlattenedField[],
): Promise<Names> {
  const names: Names = new Map()
  for (const field of fields) {
    if (field.type !== 'relationship' || typeof field.relationTo !== 'string') continue
    const wanted = [...idsIn(before[field.name]), ...idsIn(values[field.name])]
    if (!wanted.length) continue
    const { docs } = await req.payload.find({
      ...{ collection: field.relationTo as 'partners', where: { id: { in: wanted } }, depth: 0 },
      ...{ pagination: false, draft: true, overrideAccess: true, req },
    })
    for (const doc of docs as { id: string; name?: unknown }[])
      names.set(String(doc.id), String(doc.name ?? doc.id))
  }
  return names
}
