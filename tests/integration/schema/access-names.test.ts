import type { Field, Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import {
  GLOBAL_ACCESS,
  PAYLOADS_COLLECTIONS,
  PAYLOADS_FIELDS,
  type Row,
} from '../../../collections/accessTable'
import { withAccess } from '../../../collections/access'
import { GLOBAL_SLUGS, SLUGS } from '../../../collections/slugs'
import { ROLES } from '../../support/access-city'
import { KINDS, OURS } from '../../support/access-records'
import { eachDatabase } from '../../support/databases'
import { person, type RoleName } from '../../support/people'

/** Paths of the fields that have access of their own, or that Payload hides. */
function guardedIn(fields: Field[], at = ''): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        guardedIn(tab.fields, 'name' in tab && tab.name ? `${at}${tab.name}.` : at),
      )
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => guardedIn(block.fields, `${at}${block.slug}.`))
    const path = 'name' in field ? `${at}${field.name}` : at
    const isGuarded = 'access' in field && Object.keys(field.access ?? {}).length > 0
    const inner = 'fields' in field ? guardedIn(field.fields, path && `${path}.`) : []
    return [...(isGuarded || ('hidden' in field && field.hidden) ? [path] : []), ...inner]
  })
}

const rowsOf = (): Record<string, Row> => ({
  ...Object.fromEntries(OURS.map(([name, row]) => [SLUGS[name as 'shops'], row])),
  ...PAYLOADS_COLLECTIONS,
})

eachDatabase('what the access table names', (installation) => {
  let payload: Payload
  beforeAll(() => void ({ payload } = installation()))

  it('is every collection there is, and no other', () => {
    const there = payload.config.collections.map(({ slug }) => slug).sort()
    expect(Object.keys(rowsOf()).sort()).toEqual(there)
    expect(Object.keys(KINDS).sort()).toEqual(there)
  })

  it('is every global there is, and no other', () => {
    const there = payload.config.globals.map(({ slug }) => slug).sort()
    expect(Object.keys(GLOBAL_ACCESS).map((name) => GLOBAL_SLUGS[name as 'sharing'])).toEqual(there)
    for (const { slug, fields } of payload.config.globals)
      expect(guardedIn(fields), slug).toEqual([])
  })

  it('is every field with access of its own, and no other', () => {
    for (const { slug, fields } of payload.config.collections) {
      const named = Object.keys(rowsOf()[slug].fields ?? {})
      const payloads = slug === 'users' ? Object.keys(PAYLOADS_FIELDS) : []
      expect([...named, ...payloads].sort(), slug).toEqual([...new Set(guardedIn(fields))].sort())
    }
  })

  it('is refused when the collection has no such field', () => {
    expect(() => withAccess('shops', { slug: 'shops', fields: [] })).toThrow(/shops\.tenant/)
  })
})

eachDatabase('the rule of sharing', (installation) => {
  it.each<RoleName | undefined>([...ROLES, undefined])('for %s', async (role) => {
    const { payload, rest } = installation()
    const token = role && (await person(installation(), role)).token
    const may = Boolean(role && GLOBAL_ACCESS.sharing.read.includes(role))
    const path = '/api/globals/sharing'
    expect((await rest(path, { token })).status).toBe(may ? 200 : 403)
    const before = await payload.findGlobal({ slug: 'sharing' })
    const reciprocity = before.reciprocity === 0.25 ? 0.3 : 0.25
    const { status } = await rest(path, { method: 'POST', data: { reciprocity }, token })
    const after = await payload.findGlobal({ slug: 'sharing' })
    const writes = Boolean(role && GLOBAL_ACCESS.sharing.update.includes(role))
    expect([status, after.reciprocity]).toEqual(
      writes ? [200, reciprocity] : [403, before.reciprocity],
    )
  })
})
