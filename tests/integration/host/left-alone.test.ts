import { configToJSONSchema } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { costo } from '../../../src'
import { type Host, optionsIn, startHost } from './host'
import { itsConfig } from './its-config'
import { recorded, type Recorded } from './recorded'

/** What the host's accounts and uploads get, and nothing else does. */
const ADDED = [
  ...['role', 'partner', 'language', 'invitedAt'],
  ...['licence', 'rights', 'credit', 'thumb', 'card', 'wide'],
  // Payload's own, of jobs, as soon as any task has a schedule: that of `publisher: 'job'` has
  'meta',
]

let before: { host: Host; answers: Recorded }
let after: typeof before

/** Of what the host is asked below, some can be taken over and some can't. */
const map = ({ title, open }: { title: string; open?: boolean }) =>
  open ? { name: title, category: 'other' } : null

const start = async (given: Parameters<typeof startHost>[1]) => {
  const host = await startHost('sqlite', given)
  return { host, answers: await recorded(host) }
}

beforeAll(async () => {
  before = await start(itsConfig)
  after = await start((folder) => ({
    ...itsConfig(folder),
    plugins: [
      costo({
        ...{ ...optionsIn(folder), roles: () => null, publisher: 'job' },
        // even where shops are kept from what it has
        shops: { from: 'posts', map } as never,
      }),
    ],
  }))
})
afterAll(async () => {
  await before?.host.stop()
  await after?.host.stop()
})

describe('what a host is asked', () => {
  it('is answered as before the suite came, but for the fields that accounts and uploads got', () => {
    expect(Object.keys(after.answers)).toEqual(Object.keys(before.answers))
    for (const [asked, answer] of Object.entries(before.answers))
      expect.soft(without(after.answers[asked]), asked).toEqual(answer)
  })

  it('was more than refusals', () => {
    const all = JSON.stringify(before.answers)
    for (const text of ['FIRST', 'Hello you', 'By GraphQL', 'pong', '"cover":{"alt"', 'Closed on'])
      expect(all).toContain(text)
    expect(all).not.toContain('"status":500')
  })
})

describe('the configuration of a host', () => {
  it('asks of its own code, whose types are made of it, nothing that it didn’t ask before', () => {
    const required = ({ host }: typeof before) => {
      const { definitions } = configToJSONSchema(host.payload.config, 'number')
      return ['users', 'media', 'posts'].map((slug) => Object(definitions?.[slug]).required)
    }
    expect(required(after)).toEqual(required(before))
  })

  const both = <Part>(part: (host: Host) => Part) => [part(after.host), part(before.host)] as const

  it.each(['posts'])('keeps its collection %s, functions and all', (slug) => {
    const [is, was] = both(({ payload }) => payload.collections[slug].config)
    const { afterChange, afterDelete, ...hooks } = is.hooks
    // one of ours behind its own
    const own = { ...hooks, afterChange: afterChange.slice(0, -1), afterDelete: [] }
    expect(afterDelete).toHaveLength(1)
    expect(spelled({ ...is, hooks: own })).toEqual(spelled(was))
  })

  it('keeps its global', () => {
    const [is, was] = both(({ config }) => config.globals.filter((one) => one.slug === 'notice'))
    expect(was).toHaveLength(1)
    expect(spelled(is)).toEqual(spelled(was))
  })

  it.each(['users', 'media'])('keeps access, hooks, sign-in and fields of its %s', (slug) => {
    const [is, was] = both(({ payload }) => payload.collections[slug].config)
    for (const name of ['access', 'admin', 'auth', 'labels', 'endpoints', 'versions'] as const)
      expect(spelled(is[name]), name).toEqual(spelled(was[name]))
    for (const [name, hooks] of Object.entries(was.hooks))
      expect(spelled(Object(is.hooks)[name].slice(0, hooks.length)), name).toEqual(spelled(hooks))
    const own = was.flattenedFields.filter((field) => field.name !== 'sizes')
    for (const field of own)
      expect(
        spelled(is.flattenedFields.find(({ name }) => name === field.name)),
        field.name,
      ).toEqual(spelled(field))
  })

  it('keeps all that is neither collections nor what plugins add to', () => {
    const [is, was] = both(({ config }) => config)
    const names = Object.keys(was).filter((name) => !EXTENDED.includes(name))
    expect(names).toEqual(
      expect.arrayContaining(['cors', 'csrf', 'localization', 'routes', 'serverURL', 'graphQL']),
    )
    for (const name of names)
      expect(spelled(Object(is)[name]), name).toEqual(spelled(Object(was)[name]))
    expect(is.csrf).toContain('https://host.example')
  })

  it('keeps its words, tasks, endpoints and what its admin shows, in their order before ours', () => {
    const [is, was] = both(({ config }) => config)
    for (const language of ['en', 'de'] as const)
      expect(is.i18n.translations[language]).toMatchObject({
        ...was.i18n.translations[language],
      })
    // a tab of ours has a name in the host's languages too
    expect(is.i18n.translations).toMatchObject({ de: { costo: { embed: 'On a site' } } })
    expect(Object.keys(is.i18n.supportedLanguages)).toEqual(
      Object.keys(was.i18n.supportedLanguages),
    )
    expect(is.jobs.tasks?.[0].slug).toBe('remind')
    expect(is.endpoints[0].path).toBe('/ping')
    const { components, ...admin } = was.admin
    expect(spelled({ ...is.admin, components: null, dependencies: null, custom: null })).toEqual(
      spelled({ ...admin, components: null, dependencies: null, custom: null }),
    )
    for (const [slot, own] of Object.entries(components)) {
      const all = Object(is.admin.components)[slot]
      if (Array.isArray(own)) expect(all.slice(0, own.length), slot).toEqual(own)
      else expect(all, slot).toMatchObject(Object(own))
    }
  })
})

/** Where plugins add their own to what the host has. */
const EXTENDED = [
  ...['collections', 'globals', 'endpoints', 'admin', 'i18n', 'jobs', 'bin', 'custom'],
  ...['plugins', 'onInit', 'db', 'editor', 'secret', 'blocks'],
]

/** As text all through, functions by what they say: made anew for each configuration, most of them. */
function spelled(value: unknown, above: unknown[] = []): unknown {
  if (typeof value === 'function') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (above.includes(value)) return 'itself'
  const within = [...above, value]
  if (Array.isArray(value)) return value.map((one) => spelled(one, within))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, spelled(inner, within)]),
  )
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => !ADDED.includes(name))
  return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner)]))
}
