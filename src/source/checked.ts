import {
  beforeChangeTraverseFields,
  beforeValidateTraverseFields,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload'
import { languageOf } from '../../collections/messages'
import { relationId } from '../relation'
import { colonIn } from '../spaced'
import type { Values } from './kept'
import type { Found } from './problems'

type Asked = {
  req: PayloadRequest
  config: SanitizedCollectionConfig
  /** The record as it stands in the language of `req`; none of a new one. */
  seen?: Values
  values: Values
}

/** As the record would keep them, without those that it would refuse, and why it would. */
export type Checked = { values: Values; found: Found[] }

/**
 * The values by the collection's own hooks and checks of its fields, and the record as a whole with them. Nothing is
 * written: a refusal from within Payload's own writing would undo what the host is saving.
 */
export async function checked(asked: Asked): Promise<Checked> {
  const { config } = asked
  let values = Object.fromEntries(
    Object.entries(asked.values).map(([name, value]) => [
      name,
      asStored(fieldNamed(config, name), value),
    ]),
  )
  const found: Found[] = []
  // a hook that refuses ends all: the others are looked at without that field
  for (;;) {
    const looked = await look({ ...asked, values })
    found.push(...looked.found)
    const wrong = new Set(looked.found.map(({ path }) => path.split('.')[0]))
    values = without(values, wrong)
    if (!looked.isOver) return { values: kept(looked.data, values), found }
    if (!wrong.size) return { values: {}, found }
  }
}

type Looked = { data: Values; found: Found[]; isOver: boolean }

async function look({ req, config, seen, values }: Asked): Promise<Looked> {
  const data = structuredClone(values)
  const doc = structuredClone(seen ?? {})
  const errors: Told[] = []
  const at = { parentIndexPath: '', parentPath: '', parentSchemaPath: '', parentIsLocalized: false }
  const common = {
    ...{ id: seen?.id as string | undefined, collection: config, context: {}, global: null, req },
    ...{ fields: config.fields, data, doc, siblingData: data, siblingDoc: doc, ...at },
    ...{ overrideAccess: true, operation: seen ? ('update' as const) : ('create' as const) },
  }
  try {
    await beforeValidateTraverseFields(common)
    await beforeChangeTraverseFields({
      ...{ ...common, errors, fieldLabelPath: '', mergeLocaleActions: [] },
      ...{ docWithLocales: {}, siblingDocWithLocales: {} },
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return { data: {}, found: error.data.errors.map(told(values, req)), isOver: true }
  }
  return { data, found: errors.map(told(values, req)), isOver: false }
}

type Told = ValidationError['data']['errors'][number]

const told =
  (values: Values, req: PayloadRequest) =>
  ({ path, label, message }: Told): Found => ({
    ...{ path, message: withGiven(message, values[path], languageOf(req)) },
    // Payload names the tabs above it too
    label: (typeof label === 'string' && label.split(' > ').at(-1)) || path,
  })

/** Payload's own messages don't say what was given; who reads this sees the value that was kept before. */
function withGiven(message: string, given: unknown, language: 'fr' | 'en'): string {
  if (typeof given !== 'string' || !given || given.length > 60 || message.includes(given))
    return message
  const quoted = language === 'fr' ? `«\u00a0${given}\u00a0»` : `“${given}”`
  return `${quoted}${colonIn(language)}${message}`
}

const without = (values: Values, names: Set<string>): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)))

const kept = (data: Values, values: Values): Values =>
  Object.fromEntries(Object.keys(values).map((name) => [name, data[name]]))

export const fieldNamed = (
  { flattenedFields }: SanitizedCollectionConfig,
  name: string,
): FlattenedField | undefined => flattenedFields.find((field) => field.name === name)

/** Records of a relation by their ids: a host's `map` passes on what it was given. */
function asStored(field: FlattenedField | undefined, value: unknown): unknown {
  if (field?.type !== 'upload' && field?.type !== 'relationship') return value
  if (Array.isArray(value)) return value.map((one) => asStored(field, one))
  return typeof value === 'object' && value ? relationId(value) : value
}
