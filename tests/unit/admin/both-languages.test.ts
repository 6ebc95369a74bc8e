import type { Field, SanitizedConfig } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { labelIn } from '../../../collections/labelIn'
import { configure } from '../../../payload.config'

/** The same word in both languages, or a name. */
const SAME = new Set([
  ...['Restaurant', 'Bar', 'Sport', 'Services', 'Nature', 'Photo', 'Photos', 'Latitude'],
  ...['Longitude', 'Wi-Fi', 'Contact', 'SIRET', 'Licence', 'Logo', 'Site', 'Sites', 'Places'],
  ...['Guide', 'Film', 'Web', 'Page', 'Source'],
  ...['Licence Ouverte 2.0 (Etalab)', 'CC BY 4.0', 'CC BY-SA 4.0', 'ODbL 1.0'],
  ...['Instagram', 'Facebook', 'LinkedIn', 'YouTube', 'Mastodon', 'Bluesky', 'TikTok', 'X'],
])

let config: SanitizedConfig

beforeAll(async () => {
  config = await configure({ NODE_ENV: 'test', PAYLOAD_SECRET: 'a secret for tests' })
})

type Said = [where: string, text: unknown]

/** All that the admin says of our collections and globals. */
function* allSaid(): Generator<Said> {
  for (const { slug, labels, admin, fields } of config.collections) {
    if (slug.startsWith('payload-') || admin.hidden === true) continue
    yield [`${slug}.singular`, asked(labels.singular)]
    yield [`${slug}.plural`, asked(labels.plural)]
    yield [`${slug}.group`, admin.group]
    if (admin.description) yield [`${slug}.description`, admin.description]
    yield* saidOf(slug, fields)
  }
  for (const { slug, label, admin, fields } of config.globals) {
    yield [slug, label]
    yield [`${slug}.group`, admin.group]
    yield* saidOf(slug, fields)
  }
}

function* saidOf(above: string, fields: Field[]): Generator<Said> {
  for (const field of fields) {
    if (field.admin && Object(field.admin).hidden) continue
    if (field.admin && Object(field.admin).disabled) continue
    if ('hidden' in field && field.hidden) continue
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        yield [`${above} › tab`, tab.label]
        if (tab.description) yield [`${above} › tab`, tab.description]
        yield* saidOf(above, tab.fields)
      }
      continue
    }
    const name = 'name' in field ? field.name : field.type
    const path = `${above}.${name}`
    if (field.type === 'row') {
      yield* saidOf(above, field.fields)
      continue
    }
    if (field.type === 'ui' || isPayloads(field)) continue
    if (field.label !== false) yield [path, asked(field.label)]
    const { description, placeholder } = (field.admin ?? {}) as Record<string, unknown>
    if (description) yield [`${path} › description`, description]
    if (placeholder && typeof placeholder === 'object') yield [`${path} › placeholder`, placeholder]
    if ('options' in field)
      for (const option of field.options)
        yield [`${path} › option`, typeof option === 'string' ? option : option.label]
    if ('labels' in field && field.labels) {
      yield [`${path} › singular`, asked(field.labels.singular)]
      yield [`${path} › plural`, asked(field.labels.plural)]
    }
    if ('fields' in field) yield* saidOf(path, field.fields)
  }
}

/** What a label that is made when it is asked for says in each language. */
const asked = (label: unknown) =>
  typeof label === 'function' ? { fr: labelIn(label, 'fr'), en: labelIn(label, 'en') } : label

/** Payload labels what it adds by itself with functions that look a translation up. */
const isPayloads = ({ ...field }: Field) =>
  'label' in field && typeof field.label === 'function' && labelIn(field.label, 'fr') === undefined

const isBoth = (text: unknown): text is { fr: string; en: string } =>
  Boolean(Object(text).fr && Object(text).en)

it('says everything in French and in English', () => {
  const wrong = [...allSaid()]
    .filter(([, text]) => typeof text !== 'function' && !isBoth(text))
    .map(([where, text]) => `${where}: ${JSON.stringify(text)}`)
  expect(wrong).toEqual([])
})

it('says it differently in each, but for words that are the same', () => {
  const same = [...allSaid()].flatMap(([where, text]) =>
    isBoth(text) && text.fr === text.en && !SAME.has(text.fr) ? [`${where}: ${text.fr}`] : [],
  )
  expect(same).toEqual([])
})

it('has found something to read', () => {
  expect([...allSaid()].length).toBeGreaterThan(400)
})
