import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Kind } from '../../../collections/slugs'
import { isSame } from '../same'
import type { Proposal } from '../rows'
import { standingOf } from '../standing'
import { ownReq } from '../whole'

type Values = Record<string, unknown>

/** What a draft changes, in one language: by field, what was published and what the draft says. */
export type Changes = { locale?: string; was: Values; is: Values }

/** What stands in `before` of a proposal to publish a whole draft: it is read long after both have changed. */
export type Asked = {
  name: string
  /** The first language with all fields, the others with their texts. */
  changes: Changes[]
}

/** Whether it asks for a whole draft to be published: its only value is the status. */
export const isPublication = ({ values }: Pick<Proposal, 'values'>): boolean =>
  Object.hasOwn(values, '_status')

/** What was asked for. */
export const askedIn = ({ before }: Pick<Proposal, 'before'>): Asked => before.asked as Asked

/** Fields that a person fills in. */
export const filledIn = ({ flattenedFields }: SanitizedCollectionConfig): FlattenedField[] =>
  flattenedFields.filter(
    ({ name, ...field }) =>
      !KEPT_BY_PAYLOAD.includes(name) && !('admin' in field && field.admin?.hidden),
  )

const KEPT_BY_PAYLOAD = ['id', '_status', 'createdAt', 'updatedAt', 'deletedAt']

/** What the draft changes of what is published, or all that it says of a record that isn't. */
export async function changesOf(req: PayloadRequest, kind: Kind, id: string): Promise<Changes[]> {
  const { localization } = req.payload.config
  const [first, ...others] = localization
    ? [localization.defaultLocale, ...localization.localeCodes].filter(isFirst)
    : [undefined]
  const all: Changes[] = []
  for (const locale of [first, ...others]) {
    const standing = await standingOf(await ownReq(req, locale), kind, id)
    if (!standing?.draft) return []
    const { config, draft } = standing
    const live: Values = standing.live ?? {}
    const changed = filledIn(config).filter((field) => {
      const [was, is] = [live[field.name], draft[field.name]]
      const seen = locale === first ? [was, is] : [textsOf(field, was), textsOf(field, is)]
      return !isSame(seen[0], seen[1])
    })
    if (!changed.length) continue
    const pick = (values: Values) =>
      Object.fromEntries(changed.map(({ name }) => [name, values[name] ?? null]))
    all.push({ locale, was: pick(live), is: pick(draft) })
  }
  return all
}

const isFirst = (code: string, at: number, all: string[]) => all.indexOf(code) === at

/** What of a value is said in one language only. */
function textsOf(field: FlattenedField, value: unknown): unknown {
  if ('localized' in field && field.localized) return value
  if (field.type !== 'array' || !Array.isArray(value)) return null
  return (value as Values[]).map((row) =>
    Object.fromEntries(
      field.flattenedFields.map((inner) => [inner.name, textsOf(inner, row[inner.name])]),
    ),
  )
}
