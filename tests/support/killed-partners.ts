import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Installation } from './databases'
import { person } from './people'

const LOGO = readFileSync('tests/fixtures/media/logo.webp')

/** What stands in a partner's record, as far as it is proposed here. */
type Said = { service: string; website: string; excludes: string[] }
type Row = {
  id: string
  state: string
  values: Partial<Said> & { logo?: string[] }
  decisions: Record<string, { decision: string; now?: unknown }>
}

/** What was asked and not answered when the process was killed. */
type UnderWay = { type: 'propose'; said: Said } | { type: 'decide'; said: Said }

export type KilledPartner = {
  /** Proposes three fields, one of which is live at once, and has an editor accept the rest, over and over until it is killed. */
  work: (url: string, isOver: () => boolean) => Promise<void>
  /** After a kill: all of what was acknowledged, and of what was under way all or nothing. @returns which */
  check: (about: string) => Promise<'nothing' | 'all' | 'idle'>
  acknowledged: () => number
}

/** A partner whose contact proposes and whose proposals are accepted, by requests to a process that may be killed. */
export async function killedPartner(
  installation: Installation,
  number: number,
): Promise<KilledPartner> {
  const { payload } = installation
  const make = async (name: string, more: object = {}) => {
    const data = { name, kind: 'charity', ...more, _status: 'published' } as never
    return String((await payload.create({ collection: 'partners', data })).id)
  }
  const start = { service: 'Avant.', website: 'https://avant.example' }
  const id = await make(`Partenaire ${number}`, start)
  const rival = await make(`Rival ${number}`)
  const { token } = await person(installation, 'partner', id)
  const editor = (await person(installation, 'editor')).token
  let live: Said = { ...start, excludes: [] }
  /** What waits, once it was acknowledged. */
  let waiting: Said | undefined
  let underWay: UnderWay | undefined
  let proposal = ''
  let turn = 0
  let acknowledged = 0

  const send = async (url: string, path: string, request: RequestInit, who: string) => {
    const answer = await fetch(`${url}/api/costo/proposals${path}`, {
      ...{ method: 'POST', ...request },
      headers: { ...request.headers, authorization: `JWT ${who}` },
    })
    const body = (await answer.json()) as { id?: string }
    // a transaction of the process before it may hold a row of MongoDB's for a moment: nothing is written then
    if (answer.status >= 500) return undefined
    expect(answer.status, JSON.stringify(body)).toBe(200)
    acknowledged++
    return body
  }

  async function propose(url: string) {
    turn++
    const said: Said = {
      ...{ service: `Tour ${turn}.`, website: `https://tour-${turn}.example` },
      excludes: live.excludes.length ? [] : [rival],
    }
    const body = new FormData()
    body.set('_payload', JSON.stringify({ values: said, language: 'fr' }))
    if (turn % 3 === 1) body.set('file', new File([LOGO], 'logo.webp', { type: 'image/webp' }))
    underWay = { type: 'propose', said }
    const answer = await send(url, '', { body }, token)
    underWay = undefined
    if (!answer) return
    proposal = String(answer.id)
    live = { ...live, excludes: said.excludes }
    waiting = said
  }

  async function decide(url: string, said: Said) {
    const fields = { service: 'accept', website: 'accept', logo: 'accept' }
    const body = JSON.stringify({ proposal, fields })
    underWay = { type: 'decide', said }
    const headers = { 'content-type': 'application/json' }
    const answer = await send(url, '/decide', { body, headers }, editor)
    underWay = undefined
    if (!answer) return
    live = { ...live, service: said.service, website: said.website }
    waiting = undefined
  }

  const record = async (): Promise<{ said: Said; logo?: string }> => {
    const doc = (await payload.findByID({
      ...{ collection: 'partners', id, depth: 0 },
    })) as unknown as Said & { logo?: string | null }
    const { service, website, excludes } = doc
    return { said: { service, website, excludes: excludes ?? [] }, logo: doc.logo ?? undefined }
  }
  const newest = async (): Promise<Row | undefined> => {
    const { docs } = await payload.find({
      ...{ collection: 'proposals', where: { partner: { equals: id } }, depth: 0, limit: 1 },
      sort: '-createdAt',
    })
    return docs[0] as unknown as Row | undefined
  }

  return {
    acknowledged: () => acknowledged,
    work: async (url, isOver) => {
      while (!isOver())
        try {
          if (waiting) await decide(url, waiting)
          else await propose(url)
        } catch (error) {
          // the connection went with the process
          if (!(error instanceof TypeError)) throw error
          return
        }
    },
    check: async (about) => {
      const [{ said, logo }, row] = [await record(), await newest()]
      const isWritten = underWay !== undefined && (await isDone(underWay, row))
      const asked = underWay
      if (asked?.type === 'propose' && isWritten) {
        live = { ...live, excludes: asked.said.excludes }
        waiting = asked.said
        proposal = row!.id
      } else if (asked?.type === 'decide' && isWritten) {
        live = { ...live, service: asked.said.service, website: asked.said.website }
        waiting = undefined
      }
      underWay = undefined
      expect(said, about).toEqual(live)
      expect(row?.state === 'waiting', `${about}: waits`).toBe(Boolean(waiting))
      if (waiting) expect(row?.values, about).toMatchObject(waiting)
      else if (row)
        for (const [name, { decision }] of Object.entries(row.decisions))
          expect(decision, `${about}: ${name}`).toBe(name === 'excludes' ? 'live' : 'accepted')
      // the record shows a picture of the library that is there
      if (logo) await expectPicture(logo, about)
      return asked ? (isWritten ? 'all' : 'nothing') : 'idle'
    },
  }

  async function isDone({ type, said }: UnderWay, row: Row | undefined): Promise<boolean> {
    if (row?.values.service !== said.service) return false
    return type === 'propose' || row.state === 'decided'
  }

  async function expectPicture(logo: string, about: string) {
    const { filename } = await payload.findByID({ collection: 'media', id: logo, depth: 0 })
    const { staticDir } = payload.collections.media.config.upload
    expect(existsSync(join(String(staticDir), String(filename))), about).toBe(true)
  }
}
