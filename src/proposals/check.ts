import {
  beforeChangeTraverseFields,
  beforeValidateTraverseFields,
  type PayloadRequest,
  type ValidationFieldError,
} from 'payload'
import { colonIn } from '../spaced'
import { type FieldProblem, ProposalRefused } from './refused'
import type { Standing } from './standing'

type Values = Record<string, unknown>

/**
 * The values as the record would keep them, by the collection's own hooks and checks of its fields: a phone number in its
 * form, a web address with its scheme. Nothing is written.
 * @throws ProposalRefused naming each field, what is wrong with it and what to write
 */
export async function checkValues(
  req: PayloadRequest,
  { config, seen }: Standing,
  values: Values,
): Promise<Values> {
  const data = structuredClone(values)
  const errors: ValidationFieldError[] = []
  const at = { parentIndexPath: '', parentPath: '', parentSchemaPath: '', parentIsLocalized: false }
  const common = {
    ...{ id: seen.id, collection: config, context: {}, fields: config.fields, global: null, req },
    ...{ data, doc: seen, siblingData: data, siblingDoc: seen, overrideAccess: true, ...at },
    operation: 'update' as const,
  }
  await beforeValidateTraverseFields(common)
  await beforeChangeTraverseFields({
    ...{ ...common, errors, fieldLabelPath: '', mergeLocaleActions: [] },
    ...{ docWithLocales: {}, siblingDocWithLocales: {} },
    submittedTopLevelFieldNames: new Set(Object.keys(values)),
  })
  if (errors.length) throw refusal(errors)
  return Object.fromEntries(Object.keys(values).map((name) => [name, data[name]]))
}

function refusal(errors: ValidationFieldError[]): ProposalRefused {
  const fields: FieldProblem[] = errors.map(({ path, label, message }) => ({
    path,
    // Payload names the tabs above it too
    label: typeof label === 'string' ? label.split(' > ').at(-1)! : path,
    message,
  }))
  const told = (language: 'fr' | 'en') =>
    fields.map(({ label, message }) => label + colonIn(language) + message).join(' ')
  return new ProposalRefused({ fr: told('fr'), en: told('en') }, { fields })
}
