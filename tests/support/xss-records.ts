import type { Field, FlattenedField, SanitizedConfig } from 'payload'
import { mention } from '../fixtures/mention'
import { heading, link, paragraph, story, text } from '../fixtures/story'
import { KINDS, type Known } from './access-records'
import { ADDRESSES, fitting } from './xss-corpus'

type Data = Record<string, unknown>
type Named = FlattenedField & { maxLength?: number; hasMany?: boolean; required?: boolean }

/** What became of the payload in each field: "shops.name". */
export type Outcome = { held: Set<string>; refused: Set<string>; ownWay: Set<string> }

/** One request of an editor's, answered as Payload does. */
export type Send = (
  method: 'POST' | 'PATCH',
  path: string,
  data: Data,
) => Promise<{ status: number; body: { doc?: Data; errors?: unknown[] } }>

/** Whom relations of a filled record name, by collection. */
export type Others = Known & { media?: string; tour?: string }

/** What a field must be given besides its payload, by its kind. */
function plain(field: Named, others: Others): unknown {
  switch (field.type) {
    case 'select':
    case 'radio': {
      const [first] = field.options ?? []
      const value = typeof first === 'string' ? first : first?.value
      return field.hasMany ? [value] : value
    }
    case 'date':
      return '2026-12-01T09:00:00.000Z'
    case 'number':
      return 1
    case 'upload':
      return others.media && (field.hasMany ? [others.media] : others.media)
    case 'relationship':
      return { shops: others.shop, partners: others.partner, media: others.media }[
        String(field.relationTo)
      ]
    default:
      return undefined
  }
}

/** A payload for a field that takes texts; nothing for another. */
function payloadFor(field: Named, group: number, others: Others): unknown {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
    case 'email': {
      const payload = fitting(group, field.maxLength, field.name.length)
      return field.hasMany ? [payload] : payload
    }
    case 'richText': {
      const payload = fitting(group)
      return story(
        heading('h3', payload),
        paragraph(text(payload, 1), text(payload), link('https://exemple.fr/', payload)),
        ...(others.shop ? [paragraph(mention('shops', others.shop, payload))] : []),
      )
    }
    default:
      return undefined
  }
}

type Filled = { data: Data; paths: string[] }

/** Payloads in every text of these fields, in one row of every list; `base` stands where there is no text. */
function filled(
  fields: readonly FlattenedField[],
  base: Data,
  group: number,
  others: Others,
  at = '',
): Filled {
  const data: Data = { ...base }
  const paths: string[] = []
  for (const field of fields as Named[]) {
    const { name } = field
    if (name === 'id' || (at === '' && KEYS.has(name))) continue
    const path = `${at}${name}`
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab') {
      const before = data[name]
      // what the record is said to have none of
      if (Array.isArray(before) && !before.length) continue
      const rows = Array.isArray(before) ? (before as Data[]) : [(before as Data) ?? {}]
      const isRow = field.type === 'array'
      // two rows that say the same are refused as such
      const [first, ...rest] = rows
      const made = filled(
        field.flattenedFields,
        isRow && !before ? withPlain(field.flattenedFields, first, others) : first,
        group,
        others,
        `${path}.`,
      )
      if (!made.paths.length) continue
      data[name] = isRow ? [made.data, ...rest] : made.data
      paths.push(...made.paths)
      continue
    }
    const payload = payloadFor(field, group, others)
    if (payload === undefined) continue
    data[name] = payload
    paths.push(path)
  }
  return { data, paths }
}

/** A new row of a list with what its fields need besides texts. */
const withPlain = (fields: readonly FlattenedField[], row: Data, others: Others): Data => ({
  ...Object.fromEntries(
    (fields as Named[])
      .map((field) => [field.name, plain(field, others)])
      .filter(([, value]) => value !== undefined),
  ),
  ...row,
})

/** What Payload keeps for itself, and the key of a record's address, by which it is found again. */
const KEYS = new Set(['slug', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'password'])

/** Collections in whose records one writes texts, in an order in which each may name those before. */
export const collectionsWithTexts = ({ collections }: SanitizedConfig): string[] => {
  const first = ['media', 'partners', 'shops', 'perimeters', 'tours', 'videos']
  const ours = collections
    .map(({ slug }) => slug)
    .filter((slug) => KINDS[slug] && !slug.startsWith('payload-') && !first.includes(slug))
  return [...first, ...ours]
}

/**
 * Makes a record with a payload in every text it has. What is refused is left out, until the rest is taken; `outcome` learns
 * what became of each field. Answers the record; nothing where nobody may make one.
 */
export async function makeHostile(
  config: SanitizedConfig,
  slug: string,
  { group, others, send, outcome }: { group: number; others: Others; send: Send; outcome: Outcome },
): Promise<Data | undefined> {
  const collection = config.collections.find((one) => one.slug === slug)!
  const { data: base, once, drafts } = KINDS[slug]
  const number = 5000 + group
  const own: Data = { ...base(number, others), ...once?.(number) }
  const whole = filled(collection.flattenedFields, own, group, others)
  const data: Data = {
    ...whole.data,
    ...('slug' in own || hasSlug(collection.fields) ? { slug: `xss-${slug}-${group}` } : {}),
    ...(drafts && { _status: 'published' }),
  }
  for (let tries = 0; tries < 40; tries++) {
    const { status, body } = await send('POST', slug, data)
    if (status === 403 || status === 401) return undefined
    if (status < 300 && body.doc) {
      note(whole.paths, slug, data, body.doc, outcome)
      return body.doc
    }
    const paths = wrongIn(body)
    if (status !== 400 || !paths.length)
      throw new Error(`POST ${slug}: ${status} ${JSON.stringify(body).slice(0, 600)}`)
    for (const path of paths) {
      const isOurs = whole.paths.includes(path.replaceAll(/\.\d+/g, ''))
      if (isOurs) outcome.refused.add(`${slug}.${path.replaceAll(/\.\d+/g, '')}`)
      putBack(data, own, path.split('.'))
    }
  }
  throw new Error(`${slug} refuses whatever is sent: ${JSON.stringify(data).slice(0, 600)}`)
}

const hasSlug = (fields: Field[]) =>
  fields.some((field) => 'name' in field && field.name === 'slug')

type Wrong = { data?: { errors?: { path: string }[] } }
const wrongIn = ({ errors }: { errors?: unknown[] }): string[] =>
  (errors as Wrong[] | undefined)?.flatMap(({ data }) =>
    (data?.errors ?? []).map(({ path }) => path),
  ) ?? []

/** What the record had there before the payload, else nothing; without what it must have, the whole list goes. */
function putBack(data: Data, own: Data, path: string[]) {
  const [name, ...rest] = path
  const inner = rest
    .slice(0, -1)
    .reduce<Data | undefined>(
      (here, step) => here?.[step] as Data | undefined,
      rest.length ? (data[name] as Data) : undefined,
    )
  const last = rest.at(-1)
  if (inner && last !== undefined && last in inner && typeof inner === 'object') {
    const before = path.reduce<unknown>((here, step) => (here as Data | undefined)?.[step], own)
    if (before === undefined) delete inner[last]
    else inner[last] = before
    return
  }
  if (!(name in data)) throw new Error(`${name} is wanted: KINDS has no record that is whole`)
  if (own[name] === undefined || data[name] === own[name]) delete data[name]
  else data[name] = own[name]
}

function note(paths: string[], slug: string, sent: Data, doc: Data, outcome: Outcome) {
  for (const path of paths) {
    const name = `${slug}.${path}`
    const [before, after] = [valueAt(sent, path), valueAt(doc, path)]
    if (before === undefined || outcome.refused.has(name)) continue
    const isHeld = JSON.stringify(after)?.includes('xss')
    outcome[isHeld ? 'held' : 'ownWay'].add(name)
  }
}

const valueAt = (record: unknown, path: string): unknown =>
  path.split('.').reduce((value: unknown, name) => {
    const here = Array.isArray(value) ? value[0] : value
    return (here as Data | null | undefined)?.[name]
  }, record)

/** Values for the fields of a record that refused payloads: addresses no link may have. */
export const hostileAddresses = (fields: string[]): Data =>
  Object.fromEntries(fields.map((name, index) => [name, ADDRESSES[index % ADDRESSES.length]]))
