import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { Reader } from '../../../src/publish/read/reader'
import type { Records } from '../../../src/publish/records'
import { randomFrom } from '../../support/crashLoop'
import { eachDatabase, type RestAnswer } from '../../support/databases'
import { person } from '../../support/people'

const EDITS = 40

const CORNERS = [
  [2.3, 48.8],
  [2.4, 48.8],
  [2.4, 48.9],
]
const AREA = { type: 'Polygon', coordinates: [[...CORNERS, CORNERS[0]]] }

/** What a new record of each collection needs. `some` gives the key of a record that is there. */
const NEW: Record<string, (name: string, some: (kind: string) => string | undefined) => object> = {
  shops: (name, some) => ({ name, category: 'wine', photos: [some('media')].filter(Boolean) }),
  partners: (name, some) => ({ name, kind: 'charity', logo: some('media') }),
  perimeters: (name) => ({ name, area: AREA }),
  recommendations: (reason, some) => ({
    ...{ reason, partner: some('partners'), shop: some('shops') },
  }),
  tours: (name, some) => ({
    name,
    stops: [
      { kind: 'shop', number: '1', shop: some('shops') },
      { kind: 'place', number: '2', name: 'Une place', lat: 48.89, lng: 2.34 },
    ],
  }),
  videos: (name) => ({
    ...{ name, external: 'https://films.example/1', durationSeconds: 60 },
    rights: { scope: ['web'], holder: 'Ville' },
  }),
}

type Answer = Pick<RestAnswer, 'status' | 'body'>

eachDatabase('reading what the outbox names', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'admin')).token
  })

  const newReader = () =>
    new Reader({
      ...{ payload: installation().payload, locales: ['fr', 'en'] },
      uploads: join(installation().dataDir, 'uploads'),
    })

  /** In an order of their own: which one rows come in is nobody's promise. */
  const sorted = (records: Records) =>
    Object.fromEntries(
      Object.entries(records).map(([kind, all]) => [
        kind,
        all.map((one) => JSON.stringify(one)).sort(),
      ]),
    )

  async function upload(method: 'POST' | 'PATCH', path: string, shade: number, data: object) {
    const bytes = await sharp({
      create: { width: 40, height: 30, channels: 3, background: { r: shade, g: 90, b: 60 } },
    })
      .png()
      .toBuffer()
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), `vue-${shade}.png`)
    return installation().rest(path, { method, form, token })
  }

  it('gives the same records as reading all, after any edits, and the same objects where nothing changed', async () => {
    const seed = Date.now() % 100_000
    const random = randomFrom(seed)
    const upTo = (count: number) => Math.floor(random() * count)
    const pick = <T>(all: T[]): T => all[upTo(all.length)]
    const ids: Record<string, string[]> = { media: [] }
    const some = (kind: string) => (ids[kind]?.length ? pick(ids[kind]) : undefined)
    const rest = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) =>
      installation().rest(`/api/${path}`, { method, data, token })

    async function edit(step: number): Promise<string> {
      const kind = pick(Object.keys(NEW))
      const id = some(kind)
      if (!id || upTo(4) === 0) {
        const _status = pick(['published', 'published', 'draft'])
        const data = { ...NEW[kind](`Nom ${step}`, some), _status }
        const made = await rest('POST', `${kind}${_status === 'draft' ? '?draft=true' : ''}`, data)
        if (made.status < 300) (ids[kind] ??= []).push(made.body.doc.id)
        return `create ${kind} ${made.status}`
      }
      const one = `${kind}/${id}`
      const named = kind === 'recommendations' ? 'reason' : 'name'
      const edits: (() => Promise<Answer>)[] = [
        () => rest('PATCH', one, { [named]: `Autre ${step}`, _status: 'published' }),
        () => rest('PATCH', `${one}?locale=en`, { [named]: `Other ${step}`, _status: 'published' }),
        () => rest('PATCH', one, { slug: `autre-adresse-${step}`, _status: 'published' }),
        () =>
          rest('PATCH', `${one}?draft=true`, { [named]: `Pas encore ${step}`, _status: 'draft' }),
        () => rest('PATCH', one, { _status: 'draft' }),
        () => rest('PATCH', one, { deletedAt: new Date().toISOString() }),
        () => rest('PATCH', `${one}?trash=true`, { deletedAt: null }),
        () => rest('DELETE', `${one}?trash=true`),
        () => rest('PATCH', `${kind}?where[id][in]=${ids[kind].join()}`, { _status: 'published' }),
        () => restoreVersion(kind, id),
        () =>
          upload('POST', '/api/media', upTo(200), { alt: `Vue ${step}`, licence: 'etalab-2.0' }),
        () => editMedium(step),
      ]
      const index = upTo(edits.length)
      const answer = await edits[index]()
      if (index === 10 && answer.status < 300) ids.media.push(answer.body.doc.id)
      return `edit ${index} of ${kind}: ${answer.status}`
    }

    async function restoreVersion(kind: string, id: string) {
      const { body } = await installation().rest(
        `/api/${kind}/versions?where[parent][equals]=${id}`,
        { token },
      )
      return rest('POST', `${kind}/versions/${pick(body.docs as { id: string }[])?.id}`)
    }

    async function editMedium(step: number) {
      const id = some('media')
      if (!id) return upload('POST', '/api/media', upTo(200), { licence: 'etalab-2.0' })
      const edits = [
        () => rest('PATCH', `media/${id}`, { alt: `Vue changée ${step}` }),
        () => rest('PATCH', `media/${id}`, { rights: { scope: [pick(['web', 'print'])] } }),
        () => upload('PATCH', `/api/media/${id}`, upTo(200), {}),
        () => rest('DELETE', `media/${id}`),
      ]
      return edits[upTo(edits.length)]()
    }

    const reader = newReader()
    let before = await reader.read()
    const done: string[] = []
    let most = 0
    for (let step = 0; step < EDITS; step++) {
      const edits = 1 + upTo(3)
      for (let each = 0; each < edits; each++) done.push(await edit(step * 10 + each))
      const now = await reader.read()
      await installation().payload.db.deleteMany({
        ...{ collection: 'changes', where: { id: { in: now.changes } } },
      })
      const all = await newReader().read()
      const said = `seed ${seed}: ${done.slice(-8).join(', ')}`
      expect(sorted(now.records), said).toEqual(sorted(all.records))
      const known = new Map(
        Object.values(before.records)
          .flat()
          .map((one) => [JSON.stringify(one), one]),
      )
      for (const one of Object.values(now.records).flat()) {
        const same = known.get(JSON.stringify(one))
        if (same && 'id' in one) expect(one === same, said).toBe(true)
      }
      most = Math.max(most, now.records.shops.length + now.records.partners.length)
      before = now
    }
    // else the edits were refused, and nothing was shown
    expect(done.filter((line) => / 20\d$/.test(line)).length).toBeGreaterThan(EDITS / 2)
    expect(most, `seed ${seed}`).toBeGreaterThan(1)
  }, 240_000)
})
