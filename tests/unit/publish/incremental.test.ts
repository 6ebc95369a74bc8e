import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { FeedShop } from '../../../src/contract/shop'
import type { FeedStop } from '../../../src/contract/tour'
import type { FeedVideo } from '../../../src/contract/video'
import type { PublicFile } from '../../../src/publish/files'
import type { Inputs } from '../../../src/publish/inputs'
import type { Records } from '../../../src/publish/records'
import type { LastGood } from '../../../src/publish/render/all'
import { Memory } from '../../../src/publish/render/memory'
import { render } from '../../../src/publish/render/render'
import { mention } from '../../fixtures/mention'
import { inputs, records } from '../../fixtures/records'
import { paragraph, story, text } from '../../fixtures/story'
import { chances, city } from '../../support/city'
import { cityRecords } from '../../support/city-records'

type World = { records: Records; inputs: Inputs }

/** An edition as it is told: each path with a hash of its bytes and all that is said of it. */
async function made(
  { records, inputs }: World,
  memory: Memory,
  lastGood: LastGood = () => undefined,
) {
  const texts = new Map<string, string>()
  const objects = new Map<string, PublicFile>()
  const files: Record<string, string> = {}
  const rendering = await render(records, inputs, lastGood, memory, async (all) => {
    for (const file of all) {
      const { body, ...rest } = file
      if (typeof body === 'string') texts.set(file.path, body)
      if (typeof body === 'string' || body instanceof Uint8Array)
        file.body = {
          settled: { hash: sha256(body), type: file.type, size: Buffer.byteLength(body) },
        }
      else if ('hash' in body)
        file.body = { settled: { hash: body.hash, type: file.type, size: 0 } }
      const { settled } = file.body as { settled: { hash: string } }
      files[file.path] = `${settled.hash} ${JSON.stringify(rest)}`
      objects.set(file.path, file)
    }
  })
  return { ...rendering, files, objects, texts }
}

/** Finds the last good state of a record as the publisher does, in files that were made before. */
const lastGoodIn =
  (texts: Map<string, string>): LastGood =>
  (collection, locale, slug) => {
    const read = (path: string) => JSON.parse(texts.get(path) ?? '{}')
    const key = { shops: 'shop', tours: 'tour' }[collection as string]
    if (key) return read(`/v1/${locale}/${collection}/${slug}.json`)[key]
    const list: { slug: string }[] = read(`/v1/${locale}/${collection}.json`)[collection] ?? []
    return list.find((record) => record.slug === slug)
  }

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

/** A small city beside the fixtures, so that there is a long list and everything else. */
function world(seed: number): World {
  const [own, more] = [records(), cityRecords(city(110, { seed, photos: PHOTOS }))]
  const both = Object.entries(own).map(([kind, some]) => [
    kind,
    [...some, ...more[kind as keyof Records]],
  ])
  return { records: Object.fromEntries(both) as Records, inputs: inputs() }
}

const PHOTOS = ['media-librairie', 'media-canal', 'media-atelier', 'media-nowhere']

type Edit = (world: World, chance: ReturnType<typeof chances>) => void

/** Puts another record in the place of one, as reading it anew does. */
const change =
  <K extends keyof Records>(
    kind: K,
    to: (record: Records[K][number], chance: Chance) => object,
  ): Edit =>
  ({ records }, chance) => {
    const all: object[] = records[kind]
    if (!all.length) return
    const index = chance.upTo(all.length)
    const list = all.with(index, { ...all[index], ...to(all[index] as Records[K][number], chance) })
    Object.assign(records, { [kind]: list })
  }

type Chance = ReturnType<typeof chances>

const remove =
  (kind: keyof Records): Edit =>
  ({ records }, { upTo }) => {
    const gone = upTo(records[kind].length)
    const left = (records[kind] as object[]).filter((_, index) => index !== gone)
    Object.assign(records, { [kind]: left })
  }

const copy =
  (kind: 'shops' | 'partners' | 'tours' | 'videos' | 'perimeters'): Edit =>
  ({ records }, { pick, upTo }) => {
    const key = `copy-${upTo(1e6)}`
    const one = { ...pick<object>(records[kind]), id: key, slug: key }
    Object.assign(records, { [kind]: [...records[kind], one] })
  }

const HOUR = 3_600_000
const later =
  (hours: number): Edit =>
  ({ inputs }) => {
    inputs.now = new Date(Date.parse(inputs.now) + hours * HOUR).toISOString()
  }

const day = ({ upTo }: Chance, { inputs }: World, days = 20) =>
  new Date(Date.parse(inputs.now) + (upTo(days) - days / 4) * 24 * HOUR).toISOString().slice(0, 10)

const named = (_: object, { pick, upTo }: Chance) => {
  const name = `${pick(['Abeille', 'Zèbre', 'L’Étoile', 'Mercerie'])} ${upTo(9)}`
  return { name: { fr: name, en: name } }
}

/** A shop at a stop of a walk is unpublished. */
const unpublishStop: Edit = ({ records }, { pick }) => {
  const shops = records.tours.flatMap(({ stops }) => stops.flatMap(({ shop }) => shop ?? []))
  const gone = shops.length ? pick(shops) : undefined
  records.shops = records.shops.filter(({ id }) => id !== gone)
}

/** Nothing can be made of it: it stays as it was last good. */
const hold = (kind: 'shops' | 'partners' | 'tours' | 'videos') => change(kind, () => ({ name: {} }))

/** All walks stay as they were, and a shop on the way of one is unpublished. */
const unpublishBehindAll: Edit = (world, chance) => {
  const { records } = world
  records.tours = records.tours.map((tour) => ({ ...tour, name: {} }))
  unpublishStop(world, chance)
}

/** Stories name each other's records, some that are not there. */
const mentioning =
  (kind: 'shops' | 'tours'): Edit =>
  (world, chance) =>
    change(kind, (_, { pick, upTo }) => {
      const named = Array.from({ length: 1 + upTo(3) }, () => {
        const collection = pick(['shops', 'partners', 'tours'] as const)
        const { id = 'nobody' } = pick<{ id: string }>(world.records[collection]) ?? {}
        return mention(collection, pick([id, id, id, 'nobody']), 'un voisin')
      })
      const state = story(paragraph(text('Près de '), ...named))
      return pick<object>([{ story: { fr: state } }, { story: { fr: state, en: state } }])
    })(world, chance)

const EDITS: Edit[] = [
  ...[1, 2, 3].flatMap(() => [mentioning('shops'), mentioning('tours')]),
  unpublishStop,
  hold('tours'),
  (world, chance) => {
    hold('shops')(world, chance)
    hold('videos')(world, chance)
    remove('partners')(world, chance)
  },
  hold('partners'),
  ...(['shops', 'partners', 'tours', 'videos', 'perimeters'] as const).flatMap((kind) => [
    change(kind, named),
    copy(kind),
    remove(kind),
    change(kind, (_, { upTo }) => ({ slug: `renamed-${upTo(1e6)}` })),
    change(kind, () => ({ updatedAt: '2026-11-18T09:00:00.000Z' })),
    // held back, as it last was
    change(kind, () => ({ name: {} })),
  ]),
  change('shops', (_, { pick }) => ({
    hours: pick(['Mo-Sa 10:00-19:00', 'Su 22:00-04:00', undefined, 'Mo 25:00']),
  })),
  change('shops', (_, { upTo }) => ({
    lat: 48.84 + upTo(6000) / 1e5,
    lng: 2.28 + upTo(12_000) / 1e5,
  })),
  change('shops', (_, { pick }) => ({ photos: [pick(PHOTOS)] })),
  (world, chance) => {
    const [from, until] = [day(chance, world), day(chance, world)].sort()
    change('shops', (_, { pick }) =>
      pick([
        { closures: [{ from, to: until, reason: {} }] },
        { lifecycle: 'opening', opensOn: from },
        { lifecycle: 'open', closedOn: from },
        { lifecycle: 'closed', closedOn: from },
        { lifecycle: 'announced' },
      ]),
    )(world, chance)
    change('recommendations', () => ({ from, until }))(world, chance)
    change('media', (_, { pick }) => ({ rightsUntil: pick([from, until, undefined]) }))(
      world,
      chance,
    )
    change('videos', (_, { pick }) =>
      pick<object>([{ rights: { until } }, { releaseAt: `${from}T08:00:00.000Z` }]),
    )(world, chance)
  },
  change('recommendations', (_, { upTo }) => ({ reason: { fr: `Pour ${upTo(9)} raisons.` } })),
  remove('recommendations'),
  change('media', (_, { upTo }) => ({ alt: { fr: `Devanture ${upTo(9)}` } })),
  change('media', (one) => ({ files: one.files.slice(0, -1) })),
  change('tours', (tour) => ({ stops: tour.stops.slice(1) })),
  change('perimeters', () => ({ area: { type: 'Polygon', coordinates: [null] } })),
  change('partners', (_, { pick }) => ({ sites: pick([['no site'], [], ['https://un.example']]) })),
  ({ records }, { pick, upTo }) => {
    const collection = pick(['shops', 'partners', 'tours', 'perimeters'] as const)
    const movedTo = pick([undefined, pick<{ id: string }>(records[collection])?.id])
    const address = { collection, slug: `former-${upTo(1e6)}`, movedTo }
    records.addresses = [...records.addresses, address]
  },
  // a day is made up
  ({ records }, { pick, upTo }) => {
    const weights = (['partners', 'shops'] as const).flatMap((collection) =>
      records[collection].slice(0, upTo(4)).map(({ slug }) => ({ collection, slug, weight: 1.25 })),
    )
    records.weights = pick([weights, []])
  },
  change('partners', (_, { pick }) => ({ paused: pick([true, undefined]) })),
  ({ records }, { pick }) => {
    const partner = pick<{ id: string }>(records.partners)?.id
    records.frameKeys = partner ? [{ key: 'aB3-dE6_gH9jK2mN', partner }] : []
  },
  ({ records }) => {
    records.shops = records.shops.toReversed()
  },
  ({ inputs }) => {
    inputs.publicUrl = 'https://other.example'
  },
  ...[1, 13, 24, 24, 24, 7 * 24, 15 * 24, -30].map(later),
]

/** Records to whose pages a story leads: "shops/librairie". */
const namedIn = (html: string) =>
  [...html.matchAll(/href="https:\/\/[^/]+\/fr\/([a-z]+\/[^/"]+)\/"/g)].map(([, name]) => name)

/** Slugs that walks, films and shops name of records that have no address in the edition. */
function strangersIn(texts: Map<string, string>): string[] {
  const parsed = [...texts].flatMap(([path, text]) =>
    /^\/v1\/fr\/((tours|shops)\/[^/]+|videos)\.json$/.test(path) ? [JSON.parse(text)] : [],
  )
  const named = parsed.flatMap(({ tour, shop, videos }) => [
    ...(tour?.stops.map(({ slug }: FeedStop) => slug && `shops/${slug}`) ?? []),
    ...(shop?.recommendedBy.map(({ slug }: FeedShop) => `partners/${slug}`) ?? []),
    ...namedIn(shop?.story ?? tour?.story ?? ''),
    ...(videos ?? []).flatMap(({ sequences }: FeedVideo) =>
      sequences.map(({ partner }) => partner && `partners/${partner.slug}`),
    ),
  ])
  return [...new Set<string | undefined>(named)].filter(
    (name): name is string => name !== undefined && !texts.has(`/fr/${name}/`),
  )
}

describe('an edition made after another one', () => {
  it.each([1, 2])(
    'is the one that would be made from nothing, and what did not change is the same object (%s)',
    async (seed) => {
      const chance = chances(seed)
      const now = world(seed)
      const memory = new Memory()
      let [before, last] = [await made(now, memory), { ...now.inputs }]
      let { texts } = await made(now, new Memory())
      for (let step = 0; step < 20; step++) {
        // most publishes follow a single edit; some a burst
        for (let edits = chance.chance(0.2) ? 4 : 1; edits > 0; edits--)
          chance.pick(step === 10 ? [unpublishBehindAll] : EDITS)(now, chance)
        const lastGood = lastGoodIn(texts)
        const after = await made(now, memory, lastGood)
        const { objects, texts: all, ...fresh } = await made(now, new Memory(), lastGood)
        texts = all
        expect(strangersIn(texts)).toEqual([])
        expect(objects.size).toBe(after.total)
        const told = Object.keys(fresh) as (keyof typeof fresh)[]
        for (const key of told) expect(after[key], key).toEqual(fresh[key])
        const known = { ...now.inputs }
        // another address, or a clock set back: all is made anew
        const isAnew =
          known.publicUrl !== last.publicUrl || Date.parse(known.now) < Date.parse(last.now)
        last = known
        const anew = isAnew
          ? []
          : [...after.objects].filter(
              ([path, file]) =>
                before.files[path] === after.files[path] && before.objects.get(path) !== file,
            )
        expect(anew.map(([path]) => path)).toEqual([])
        before = after
      }
    },
    60_000,
  )
})
