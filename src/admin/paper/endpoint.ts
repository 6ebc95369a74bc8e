import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Endpoint, PayloadRequest } from 'payload'
import { editsRecords } from '../../../collections/access'
import { languageOf } from '../../../collections/messages'
import { packageFile } from '../../package-folder'
import { MOST_WAITING } from './limits'
import { ANSWERS } from './words'

/** Milliseconds that a leaflet may take; then its process is ended. */
const LIMIT = 120_000

const SHEETS = ['a4', 'a3']

/**
 * `GET /costo/print?walk=&locale=&sheet=`: a published walk's leaflet for a printer, as a file to save, for those who edit records.
 * One at a time, for each takes a browser, and no more than a few wait.
 */
export function printEndpoint(editions: string): Endpoint {
  let last: Promise<unknown> = Promise.resolve()
  let asked = 0
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    asked += 1
    const turn = last.then(work, work).finally(() => (asked -= 1))
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    path: '/costo/print',
    method: 'get',
    handler: async (req) => {
      if (!(await editsRecords({ req }))) return refusal(403, ANSWERS.forbidden, req)
      const { searchParams } = req
      const [slug, locale, sheet] = ['walk', 'locale', 'sheet'].map(
        (name) => searchParams.get(name) ?? '',
      )
      if (!/^[\w-]+$/.test(slug) || !/^[\w-]+$/.test(locale) || !SHEETS.includes(sheet))
        return refusal(400, ANSWERS.incomplete, req)
      if (asked > MOST_WAITING) return refusal(503, ANSWERS.busy, req)
      try {
        const made = await inTurn(() => print({ editionsDir: editions, slug, locale, sheet }))
        return 'refused' in made ? refusal(409, made.refused, req) : fileAnswer(made)
      } catch (error) {
        req.payload.logger.error({ err: error, msg: `the leaflet of ${slug} can’t be printed` })
        return refusal(500, ANSWERS.failed, req)
      }
    },
  }
}

type Refused = { refused: { fr: string; en: string } }
type File = { name: string; bytes: Buffer }

async function print(order: object): Promise<File | Refused> {
  const folder = await mkdtemp(join(tmpdir(), 'leaflet-'))
  try {
    const target = join(folder, 'leaflet.pdf')
    const script = packageFile('dist', 'programs', 'leaflet.js')
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [script, JSON.stringify({ ...order, bleed: true, target })],
      { timeout: LIMIT, killSignal: 'SIGKILL' },
    )
    const answer = JSON.parse(stdout) as { name: string } | Refused
    return 'refused' in answer ? answer : { name: answer.name, bytes: await readFile(target) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const fileAnswer = ({ name, bytes }: File): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })

const refusal = (status: number, text: { fr: string; en: string }, req: PayloadRequest) =>
  new Response(text[languageOf(req)], {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
