import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Kind, kindIn, SLUGS } from '../../../collections/slugs'
import { costo } from '../../../src'
import { relationsIn } from './relations'

const DEFAULTS: readonly string[] = Object.values(SLUGS)
const { users, media, ...slugs } = Object.fromEntries(
  Object.entries(SLUGS).map(([kind, slug]) => [kind, `x-${slug}`]),
) as Record<Kind, string>

/** The host's own of every slug that the suite would take, and what it has of accounts and uploads. */
const own: CollectionConfig[] = [
  ...DEFAULTS.map((slug) => ({ slug, fields: [] })),
  { slug: users, auth: true, fields: [] },
  { slug: media, upload: true, fields: [] },
  { slug: 'stores', fields: [] },
]

let config: SanitizedConfig
let ours: SanitizedConfig['collections']

beforeAll(async () => {
  config = await buildConfig({
    secret: 'a secret of the host’s own',
    db: { name: 'sqlite', defaultIDType: 'text', init: () => ({}) as never },
    collections: own,
    admin: { user: users },
    plugins: [
      costo({
        ...{ users, media, slugs, roles: () => null, editions: '/editions', journal: '/journal' },
        publicUrl: 'https://host.example/vitrine',
        publisher: 'command',
        shops: { from: 'stores', map: () => null },
      }),
    ],
  })
  ours = config.collections.filter((one) => kindIn(one))
})

/** Every text in a value, by where it stands; functions and what goes round in circles left out. */
function texts(value: unknown, at = '', seen = new Set<unknown>()): [string, string][] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, `${at}.${name}`, seen))
}

describe('the configuration of a host that has given every collection another slug', () => {
  it('has each kind once, under the slug it was given', () => {
    const found = Object.fromEntries(ours.map((one) => [kindIn(one), one.slug]))
    expect(found).toEqual({ ...slugs, users, media })
  })

  it('refers from none of them to a collection of the host’s own of a default slug', () => {
    const relations = ours.flatMap(({ slug, fields }) =>
      Object.entries(relationsIn(fields)).map(([path, to]) => [`${slug}.${path}`, to] as const),
    )
    expect(relations.length).toBeGreaterThan(30)
    expect(
      relations.filter(([, to]) => [to].flat().some((one) => DEFAULTS.includes(String(one)))),
    ).toEqual([])
  })

  it('gives no part of the admin a default slug', () => {
    const parts = ours.flatMap(({ slug, admin, fields }) => [
      ...texts(admin.components, slug),
      ...texts(admin.group, slug),
      ...texts(fields, slug).filter(([at]) => /\.(clientProps|serverProps)\./.test(at)),
    ])
    const views = texts(config.admin.components, 'admin').filter(([at]) => /Props\./.test(at))
    expect(parts.length).toBeGreaterThan(5)
    expect([...parts, ...views].filter(([, text]) => DEFAULTS.includes(text))).toEqual([])
    expect(
      Object.values(config.admin.custom?.costo.slugs).filter((one) =>
        DEFAULTS.includes(String(one)),
      ),
    ).toEqual([])
  })

  it('has the suite’s endpoints below its own address, none on a collection’s', () => {
    const paths = config.endpoints
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/costo'))
    expect(paths.length).toBeGreaterThan(20)
    const first = config.endpoints.map(({ path }) => path.split('/')[1])
    expect(first.filter((name) => DEFAULTS.includes(name))).toEqual([])
  })

  it('leaves the host’s own collections of those slugs as they are', () => {
    for (const slug of DEFAULTS) {
      const one = config.collections.find((collection) => collection.slug === slug)!
      const names = one.flattenedFields.map(({ name }) => name).sort()
      expect([slug, names]).toEqual([slug, ['createdAt', 'updatedAt']])
      expect([slug, Object.values(one.hooks).flat().filter(Boolean)]).toEqual([slug, []])
      expect(one.admin.hidden).toBeFalsy()
    }
  })
})
