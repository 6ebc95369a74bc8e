import type { Field, Tab } from 'payload'

/** Copies of fields, however deep, each as `one` makes it of a copy whose own fields are done already. */
export function mapFields(fields: Field[], one: (field: Field) => Field): Field[] {
  const within = (inner: Field[]) => mapFields(inner, one)
  return fields.map((field) => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({ ...tab, fields: within(tab.fields) }) as Tab)
      return { ...field, tabs }
    }
    const inner = 'fields' in field && { fields: within(field.fields) }
    return one({ ...field, ...inner } as Field)
  })
}
