import type { FlattenedField, PayloadRequest } from 'payload'
import { type Difference, fromLibrary, texts } from '../differences'
import { configOf, fieldOf, idsIn, isPictures, labelOf } from '../fields'
import type { Proposal } from '../rows'
import type { Names } from '../said'
import { askedIn } from './asked'

type Language = 'fr' | 'en'

/**
 * What a draft would change of what was published when it was asked for, field by field and language by language, for a
 * person to read.
 */
export async function publicationDifferences(
  req: PayloadRequest,
  proposal: Proposal,
  language: Language,
): Promise<Difference[]> {
  const config = configOf(req.payload, proposal.kind)
  const { changes } = askedIn(proposal)
  const [first] = changes
  const shown = changes.flatMap((change) =>
    Object.keys(change.is).map((name) => ({ ...change, field: fieldOf(config, name) })),
  )
  const names = await namesIn(
    req,
    shown.flatMap(({ field, was, is }) => [
      ...referred(field, was[field.name]),
      ...referred(field, is[field.name]),
    ]),
  )
  return Promise.all(
    shown.map(async ({ field, locale, was, is }) => {
      const { name } = field
      const label = labelOf(field, language)
      const isFirst = locale === first.locale
      const common = {
        ...{ field: isFirst ? name : `${name}.${locale}`, draftDiffers: false },
        label: isFirst ? label : `${label} (${languageName(String(locale), language)})`,
        ...(locale && { textLanguage: locale }),
      }
      if (!isPictures(field))
        return { ...common, ...texts(field, { before: was, values: is }, language, names) }
      const [before, proposed] = await Promise.all(
        [was, is].map((values) => fromLibrary(req, idsIn(values[name]))),
      )
      return { ...common, type: 'pictures' as const, isAdded: false, before, proposed }
    }),
  )
}

const languageName = (code: string, language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code

type Reference = { collection: string; id: string }

/** Records that a value names, in its rows too. */
function referred(field: FlattenedField, value: unknown): Reference[] {
  if (field.type === 'array')
    return ((Array.isArray(value) ? value : []) as Record<string, unknown>[]).flatMap((row) =>
      field.flattenedFields.flatMap((inner) => referred(inner, row[inner.name])),
    )
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  const { relationTo } = field
  if (typeof relationTo !== 'string') return []
  return idsIn(value).map((id) => ({ collection: relationTo, id }))
}

type Named = { id: string; name?: unknown; alt?: unknown; filename?: unknown }

async function namesIn(req: PayloadRequest, references: Reference[]): Promise<Names> {
  const names: Names = new Map()
  for (const collection of new Set(references.map((one) => one.collection))) {
    const wanted = references.filter((one) => one.collection === collection)
    const { docs } = await req.payload.find({
      collection: collection as 'partners',
      where: { id: { in: [...new Set(wanted.map(({ id }) => id))] } },
      ...{ depth: 0, pagination: false, overrideAccess: true, req },
      draft: Boolean(req.payload.collections[collection].config.versions?.drafts),
    })
    for (const { id, name, alt, filename } of docs as unknown as Named[])
      names.set(String(id), String(name ?? (alt || filename)))
  }
  return names
}
