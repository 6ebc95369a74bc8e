import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ACCESS,
  type FieldRights,
  type Operation,
  PAYLOADS_COLLECTIONS,
  PAYLOADS_FIELDS,
  type Reach,
  type Row,
} from '../../../collections/accessTable'
import { SLUGS } from '../../../collections/slugs'
import {
  type City,
  FILES,
  fillAccessCity,
  markOf,
  ROLES,
  type Standing,
} from '../../support/access-city'
import { at, KINDS, OURS, stored } from '../../support/access-records'
import { eachDatabase, type RestAnswer } from '../../support/databases'
import type { RoleName } from '../../support/people'

const ROWS: Record<string, Row> = {
  ...Object.fromEntries(OURS.map(([name, row]) => [SLUGS[name as 'shops'], row])),
  users: { ...ACCESS.users, fields: { ...ACCESS.users.fields, ...PAYLOADS_FIELDS } },
  ...PAYLOADS_COLLECTIONS,
}

/** What is asked of a group is asked of a field in it. */
const LEAVES: Record<string, string> = {
  ...{ contact: 'contact.email', sheet: 'sheet.send', sessions: 'sessions.id' },
  ...{ rights: 'rights.holder', 'sequences.rights': 'sequences.rights.holder' },
}

const VISIBLE: Record<Reach, (keyof Standing)[]> = {
  all: ['plain', 'draft', 'own', 'self'],
  published: ['plain'],
  own: ['plain', 'own'],
  drafts: ['own'],
  self: ['self'],
  none: [],
}

type Role = RoleName | undefined

const PICTURE = readFileSync('tests/fixtures/media/logo.webp')

const isRefused = ({ status }: RestAnswer) => [401, 403, 404, 501].includes(status)
const isShown = (value: unknown) => value !== undefined && value !== null

/** Which of the standing records a list holds. */
function seenIn({ body }: RestAnswer, records: Standing): string[] {
  const ids = new Set(body.docs.map(({ id }: { id: string }) => id))
  return VISIBLE.all.filter((name) => ids.has(records[name]))
}

eachDatabase('the access table', (installation) => {
  let city: City
  let number = 1
  const walked = { records: 0, fields: 0 }

  beforeAll(async () => {
    installation().payload.logger.level = 'silent' // thousands are refused here
    city = await fillAccessCity(installation())
  })
  afterAll(() => {
    console.log(
      `access table: ${walked.records} cells role × collection × operation, ${walked.fields} with a field`,
    )
  })

  const ask = (
    role: Role,
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    data?: object,
  ) => installation().rest(`/api/${path}`, { method, data, token: role && city.people[role].token })

  const make = (role: Role, slug: string, data: object) => {
    if (!FILES.includes(slug)) return ask(role, 'POST', slug, data)
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    form.set('file', new File([PICTURE], 'picture.webp', { type: 'image/webp' }))
    const token = role && city.people[role].token
    return installation().rest(`/api/${slug}`, { method: 'POST', form, token })
  }

  const reachOf = (role: Role, slug: string, operation: Operation): Reach =>
    (role && ROWS[slug][operation]?.[role]) || 'none'
  /** What a record is that somebody may only keep as a draft, whatever he has said. */
  const draftOf = (slug: string) => ({ _status: 'draft', ...KINDS[slug].own?.(city.known) })
  const rightsOf = (slug: string) => Object.entries(ROWS[slug].fields ?? {})
  const has = (role: Role, roles: FieldRights['read']) => !roles || (role && roles.includes(role))
  const standingOf = (role: Role, slug: string): Standing => {
    const { [slug]: records } = city.standing
    if (slug === 'users' && role) return { ...records, self: city.people[role].id }
    // it is the administrator's
    return slug === 'payload-preferences' && role === 'admin' ? { self: records.plain } : records
  }

  describe.each<Role>([...ROLES, undefined])('for %s', (role) => {
    it.each(Object.keys(ROWS))('%s: reads what it says, field by field', async (slug) => {
      const reach = reachOf(role, slug, 'read')
      walked.records++
      const records = standingOf(role, slug)
      const seen = VISIBLE[reach].filter((name) => records[name])
      for (const query of ['', '&draft=true', ...(reach === 'all' ? [] : ['&trash=true'])]) {
        const list = await ask(role, 'GET', `${slug}?limit=0${query}`)
        if (reach === 'none') expect(isRefused(list), `${list.status}`).toBe(true)
        else expect(seenIn(list, records)).toEqual(seen)
      }
      const count = reach === 'none' && (await ask(role, 'GET', `${slug}/count`))
      if (count) expect(count.body.totalDocs).toBeUndefined()

      const found: RestAnswer[] = []
      for (const [name, id] of Object.entries(records)) {
        if (name === 'trashed' && reach === 'all') continue
        const one = await ask(role, 'GET', `${slug}/${id}?draft=true`)
        if (seen.includes(name as 'plain')) found.push(one)
        else expect(isRefused(one) || slug === 'payload-preferences', name).toBe(true)
        if (!seen.includes(name as 'plain')) expect(one.body.id).toBeUndefined()
      }
      for (const [path, { read }] of rightsOf(slug)) {
        walked.fields++
        const leaf = LEAVES[path] ?? path
        const isOwn = (doc: { id: string }) => path !== 'sessions' || doc.id === records.self
        for (const { body } of found) {
          const value = at(body, path)
          const kept = at(await stored(installation(), slug, body.id), path)
          if (has(role, read) && isOwn(body)) expect(isShown(value), path).toBe(isShown(kept))
          else expect(value ?? [], path).toEqual([])
        }
        if (reach === 'none' || has(role, read)) continue
        const oracles = [`where[${leaf}][exists]=true`, `sort=${leaf}`, `sort=-${leaf}`]
        for (const oracle of oracles) {
          const { status } = await ask(role, 'GET', `${slug}?${oracle}`)
          expect(status, oracle).toBe(400)
        }
        const picked = await ask(role, 'GET', `${slug}?select[${path.replace('.', '][')}]=true`)
        for (const doc of picked.body.docs) expect(at(doc, path), `select ${path}`).toBeUndefined()
      }
    })

    it.each(Object.keys(ROWS))('%s: reads the versions it says', async (slug) => {
      walked.records++
      const isAllowed = reachOf(role, slug, 'readVersions') === 'all'
      const answer = await ask(role, 'GET', `${slug}/versions?limit=1`)
      if (isAllowed) expect(answer.body.docs).toHaveLength(1)
      else expect(answer.body.docs).toBeUndefined()
    })

    it.each(Object.keys(ROWS))('%s: creates and deletes what it says', async (slug) => {
      walked.records += 2
      const { data, once, drafts } = KINDS[slug]
      const mine = number++
      const sent: Record<string, unknown> = { ...data(mine, city.known), ...once?.(mine) }
      const made = await make(role, slug, { ...sent, ...(drafts && { _status: 'published' }) })
      if (reachOf(role, slug, 'create') === 'none') {
        expect(isRefused(made), `${made.status}`).toBe(true)
        expect(await idsOf(slug, sent)).toEqual([])
      } else {
        expect(made.status, JSON.stringify(made.body)).toBe(201)
        const doc = await stored(installation(), slug, made.body.doc.id)
        if (reachOf(role, slug, 'create') === 'drafts') expect(doc).toMatchObject(draftOf(slug))
        expect(markOf(slug, doc)).toBe(markOf(slug, sent))
        checkWritten(role, slug, { sent, doc, before: {} })
      }
      walked.fields += rightsOf(slug).length

      const reach = reachOf(role, slug, 'delete')
      if (reach === 'none' || reach === 'self')
        for (const [name, id] of Object.entries(standingOf(role, slug))) {
          if (name === 'self') continue
          const gone = await ask(role, 'DELETE', `${slug}/${id}`)
          expect(isRefused(gone) || slug === 'payload-preferences', `${gone.status}`).toBe(true)
          const bulk = await ask(role, 'DELETE', `${slug}?where[id][equals]=${id}&trash=true`)
          expect(isRefused(bulk) || !bulk.body.docs.length, `${bulk.status}`).toBe(true)
          expect(await stored(installation(), slug, id)).not.toBeNull()
        }
      if (reach !== 'none' && made.status === 201) {
        // Payload's own address of a preference is its key
        const name = slug === 'payload-preferences' ? sent.key : made.body.doc.id
        const gone = await ask(role, 'DELETE', `${slug}/${name}`)
        expect(gone.status, JSON.stringify(gone.body)).toBe(200)
        expect(await stored(installation(), slug, made.body.doc.id)).toBeNull()
      }
    })

    it.each(Object.keys(ROWS))('%s: changes what it says, field by field', async (slug) => {
      walked.records++
      walked.fields += rightsOf(slug).length
      const reach = reachOf(role, slug, 'update')
      const records = standingOf(role, slug)
      for (const [name, id] of Object.entries(records)) {
        const isAllowed = reach === 'all' || (reach === 'self' && name === 'self')
        if (isAllowed && !['plain', 'self'].includes(name)) continue
        const sent = KINDS[slug].data(number++, city.known)
        const before = (await stored(installation(), slug, id))!
        if (reach === 'drafts' && VISIBLE.drafts.includes(name as 'own')) {
          const draft = await ask(role, 'PATCH', `${slug}/${id}?draft=true`, sent)
          expect(draft.status, JSON.stringify(draft.body)).toBe(200)
          expect(markOf(slug, draft.body.doc)).toBe(markOf(slug, sent))
          const doc = await stored(installation(), slug, id, true)
          checkWritten(role, slug, { sent, doc, before })
        }
        const answer = await ask(role, 'PATCH', `${slug}/${id}`, sent)
        if (isAllowed) {
          expect(answer.status, JSON.stringify(answer.body)).toBe(200)
          const doc = (await stored(installation(), slug, id))!
          expect(markOf(slug, doc)).toBe(markOf(slug, sent))
          checkWritten(role, slug, { sent, doc, before })
          continue
        }
        expect(isRefused(answer), `${name} ${answer.status}`).toBe(true)
        const path = `${slug}/${id}?draft=true&trash=true`
        const draft = await ask(role, 'PATCH', path, { ...sent, _status: 'published' })
        expect(isRefused(draft), `${name} ${draft.status}`).toBe(true)
        const bulk = await ask(role, 'PATCH', `${slug}?where[id][equals]=${id}&trash=true`, sent)
        expect(isRefused(bulk) || !bulk.body.docs.length, `${bulk.status}`).toBe(true)
        const copy = await ask(role, 'POST', `${slug}/${id}/duplicate`, sent)
        if (copy.status === 200 && reachOf(role, slug, 'create') === 'drafts')
          expect(copy.body.doc).toMatchObject(draftOf(slug))
        else expect(isRefused(copy), `${name} ${copy.status}`).toBe(true)
        expect(await stored(installation(), slug, id)).toEqual(before)
      }
    })
  })

  function checkWritten(
    role: Role,
    slug: string,
    { sent, doc, before }: { sent: object; doc: unknown; before: object },
  ) {
    for (const [path, { write }] of rightsOf(slug)) {
      if (path === 'sessions') continue
      if (has(role, write))
        expect({ value: at(doc, path) }, path).toMatchObject({ value: at(sent, path) })
      else expect(at(doc, path), path).not.toEqual(at(sent, path))
      if (!has(role, write) && 'id' in before) expect(at(doc, path), path).toEqual(at(before, path))
    }
  }

  async function idsOf(slug: string, sent: object) {
    const { mark } = KINDS[slug]
    if (mark.includes('.')) return []
    const { docs } = await installation().payload.find({
      ...{ collection: slug as 'shops', where: { [mark]: { equals: at(sent, mark) } } },
    })
    return docs
  }
})
