import type { Field, Option, SanitizedConfig, Tab } from 'payload'
import { Media } from '../../../collections/Media'
import { ProposedPhotos } from '../../../collections/ProposedPhotos'
import { Users } from '../../../collections/Users'
import { labelIn } from '../../../collections/labelIn'
import { GLOBAL_SLUGS, kindIn } from '../../../collections/slugs'
import type { Language, Said } from '../../texts/host'
import { writtenIn } from '../../texts/texts'
import { sayableIn } from './fieldTexts'
import type { FieldTexts } from './option'
import { TABLES } from './tables'
import { templateOf } from './written'

/**
 * All that a host can say otherwise in one language, in the shape of the option `texts`: our tables as we have written them, and
 * the fields of his collections as they are called now.
 */
export const listed = (config: Config, language: Language): Record<string, unknown> => ({
  ...tablesIn(language),
  collections: Object.fromEntries(
    brought(config).map(([kind, { labels, admin }]) => [
      kind,
      told({ ...labels, description: admin.description, group: admin.group }, language),
    ]),
  ),
  fields: Object.fromEntries([
    ...ours(config).map(([kind, one]) => [
      kind,
      fieldsIn(one.fields, language, (path) => isOurs(kind, one, path)),
    ]),
    ...(config.globals ?? [])
      .filter(({ slug }) => slug === GLOBAL_SLUGS.sharing)
      .map(({ fields }) => ['sharing', fieldsIn(fields, language, () => true)]),
  ]),
})

type Config = Pick<SanitizedConfig, 'collections' | 'globals'>

/** Our tables, without what can't be said otherwise. */
const tablesIn = (language: Language): Record<string, Said> =>
  Object.fromEntries(
    Object.entries(TABLES).map(([name, table]) => [
      name,
      shown(writtenIn(table).written[language]) as Said,
    ]),
  )

function shown(text: unknown): Said | undefined {
  if (typeof text === 'function') return templateOf(text as () => unknown)
  if (typeof text !== 'object' || text === null) return text as string
  if (Array.isArray(text)) return text.map((one) => shown(one) as Said)
  return Object.fromEntries(Object.entries(text).map(([key, one]) => [key, shown(one)]))
}

const ours = ({ collections }: Config) =>
  collections.flatMap((collection) => {
    const kind = kindIn(collection)
    return kind ? [[kind, collection] as const] : []
  })

/** What the host's own accounts and uploads are called is said in them. */
const brought = (config: Config) => ours(config).filter(([, one]) => !hostsFieldsOf(one))

type Marked = { custom?: { costo?: { hosts?: string[] } } }

/** The names of those fields of accounts or uploads that are the host's own. */
const hostsFieldsOf = (collection: object): string[] | undefined =>
  (collection as Marked).custom?.costo?.hosts

/** What Payload adds to each collection speaks for itself. */
const PAYLOADS = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']

function fieldsIn(fields: Field[], language: Language, isAsked: (path: string) => boolean) {
  const found = [...sayableIn(fields)].filter(
    ([path, field]) => isAsked(path) && !isNameless(field) && !PAYLOADS.includes(path),
  )
  return Object.fromEntries(found.map(([path, field]) => [path, told(textsIn(field), language)]))
}

/** Of accounts and uploads, to which Payload adds fields and which may be the host's, those that we have brought. */
function isOurs(kind: string, collection: object, path: string): boolean {
  const own = { users: Users, media: Media, proposedPhotos: ProposedPhotos }[kind]
  const isHosts = hostsFieldsOf(collection)?.includes(path.split('.')[0])
  return !isHosts && (!own || sayableIn(own.fields).has(path))
}

/** Parts of a form that show no name, and the ids of rows: Payload makes one of their place. */
const isNameless = (field: Field | Tab): boolean =>
  'type' in field && (field.type === 'ui' || (field.type === 'text' && field.name === 'id'))

type Texts = Record<keyof FieldTexts, unknown>

function textsIn(field: Field | Tab): Partial<Texts> {
  const { label, labels, options, description, admin } = field as {
    label?: unknown
    labels?: { singular?: unknown; plural?: unknown }
    options?: Option[]
    description?: unknown
    admin?: { description?: unknown; placeholder?: unknown }
  }
  const choices = options?.map((option) =>
    typeof option === 'string' ? [option, option] : [option.value, option.label],
  )
  return {
    ...{ label, ...labels, description: description ?? admin?.description },
    placeholder: admin?.placeholder,
    options: choices && Object.fromEntries(choices),
  }
}

/** Texts of the configuration in one language. */
function told(texts: Record<string, unknown>, language: Language): Record<string, unknown> {
  const said = Object.entries(texts).map(([key, text]) => [
    key,
    key === 'options' && text
      ? told(text as Record<string, unknown>, language)
      : labelIn(text, language),
  ])
  return Object.fromEntries(said.filter(([, text]) => text !== undefined))
}
