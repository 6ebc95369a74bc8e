import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Endpoint, PayloadRequest } from 'payload'
import { editsRecords } from '../../../collections/access'
import { languageOf } from '../../../collections/messages'
import { packageFile } from '../../package-folder'

/** Milliseconds that a leaflet may take; then its process is ended. */
const LIMIT = 120_000

/** Leaflets that may be asked for while one is being made: the last of them waits for some minutes. */
const MOST_WAITING = 4

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
      if (!(await editsRecords({ req }))) return refusal(403, WORDS.forbidden, req)
      const { searchParams } = req
      const [slug, locale, sheet] = ['walk', 'locale', 'sheet'].map(
        (name) => searchParams.get(name) ?? '',
      )
      if (!/^[\w-]+$/.test(slug) || !/^[\w-]+$/.test(locale) || !SHEETS.includes(sheet))
        return refusal(400, WORDS.incomplete, req)
      if (asked > MOST_WAITING) return refusal(503, WORDS.busy, req)
      try {
        const made = await inTurn(() => print({ editionsDir: editions, slug, locale, sheet }))
        return 'refused' in made ? refusal(409, made.refused, req) : fileAnswer(made)
      } catch (error) {
        req.payload.logger.error({ err: error, msg: `the leaflet of ${slug} can’t be printed` })
        return refusal(500, WORDS.failed, req)
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

const WORDS = {
  forbidden: {
    fr: 'Seuls les comptes administrateur et rédaction impriment les dépliants.',
    en: 'Only administrators and editors print leaflets.',
  },
  incomplete: {
    fr: 'Dites quelle balade, quelle langue et quelle feuille (a4 ou a3).',
    en: 'Say which walk, which language and which sheet (a4 or a3).',
  },
  busy: {
    fr: `Un dépliant est en cours d’impression et ${MOST_WAITING} autres attendent\u00a0: redemandez celui-ci dans quelques minutes.`,
    en: `A leaflet is being printed and ${MOST_WAITING} others wait: ask for this one again in a few minutes.`,
  },
  failed: {
    fr: 'Le dépliant n’a pas pu être imprimé\u00a0; le journal du serveur dit pourquoi. La page à imprimer de la balade reste disponible.',
    en: 'The leaflet could not be printed; the server’s log says why. The walk’s page to print is still there.',
  },
}
