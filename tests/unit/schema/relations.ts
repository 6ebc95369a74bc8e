import type { Field } from 'payload'

/** What a collection's fields refer to, by the path of each field: what waits for another collection refers to none. */
export function relationsIn(fields: Field[], above = ''): Record<string, unknown> {
  return Object.assign(
    {},
    ...fields.map((field) => {
      if (field.type === 'tabs')
        return Object.assign({}, ...field.tabs.map((tab) => relationsIn(tab.fields, above)))
      const name = 'name' in field && field.name ? `${above}${field.name}` : above
      if (field.type === 'relationship' || field.type === 'upload')
        return { [name]: field.relationTo }
      if (field.type === 'join') return { [name]: field.collection }
      const inner = name === above ? above : `${name}.`
      return 'fields' in field ? relationsIn(field.fields, inner) : {}
    }),
  )
}
