import type { CollectionConfig, Config, Field } from 'payload'
import { problemsOfFields } from './checkFields'
import { type FieldsSaid, withFieldTexts } from './fieldTexts'
import type { CollectionTexts, CostoTexts } from './option'
import { refused } from './refused'
import { spokenLabels, withSpokenLabels } from './spokenLabels'
import { toldFor, toldOf } from './told'

/** What the host says, where the plugins leave it for each other. */
export const textsOf = ({ custom }: Config): CostoTexts =>
  (custom as { costo?: { texts?: CostoTexts } } | undefined)?.costo?.texts ?? {}

/** Fields of ours that go into a collection of this kind, with the host's texts. @throws Error of all that names nothing */
export function fieldsSaid(config: Config, kind: string, fields: Field[]): Field[] {
  const said = saidOf(textsOf(config), 'fields', kind) as FieldsSaid
  if (!said.fr && !said.en) return withSpokenLabels(fields)
  refused(problemsOfFields(kind, fields, said))
  return withSpokenLabels(withFieldTexts(fields, said))
}

/** Our collection with the host's texts. @throws Error of all that names nothing */
export function collectionSaid(
  config: Config,
  kind: string,
  collection: CollectionConfig,
): CollectionConfig {
  const fields = fieldsSaid(config, kind, collection.fields)
  const said = saidOf(textsOf(config), 'collections', kind) as Said
  const { labels = {}, admin } = collection
  if (!said.fr && !said.en) return { ...collection, fields, labels: spokenLabels(labels) }
  const text = (key: keyof CollectionTexts, own: unknown) => toldFor(own, toldOf(said, key), kind)
  return {
    ...collection,
    fields,
    labels: spokenLabels({
      singular: text('singular', labels.singular),
      plural: text('plural', labels.plural),
    }),
    admin: {
      ...admin,
      description: text('description', admin?.description),
      group: text('group', admin?.group),
    },
  } as CollectionConfig
}

type Said = { fr?: CollectionTexts; en?: CollectionTexts }

const saidOf = ({ fr, en }: CostoTexts, what: 'fields' | 'collections', kind: string) => ({
  fr: (fr?.[what] as Record<string, unknown> | undefined)?.[kind],
  en: (en?.[what] as Record<string, unknown> | undefined)?.[kind],
})
