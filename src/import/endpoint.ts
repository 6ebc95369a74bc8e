import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { editsRecords } from '../../collections/access'
import { boundsOf } from '../../collections/fields/alsoCheck'
import { languageOf } from '../../collections/messages'
import { duplicatesOf } from './duplicates'
import { makesWalks } from '../proposals/partner'
import { LARGEST_FILE, LARGEST_ORDER } from './limits'
import { readWalkFileApart } from './read-apart'
import { WalkFileRefused } from './refused'
import type { ImportAnswer, WalkFileAnswer } from './answer'
import { orderIn } from './order'
import { ImportRefused } from './refuse-order'
import { writePerimeters } from './write-perimeters'
import { writeWalk } from './write-walk'
import { withShops } from './shops-nearby'
import { EMPTY, ORDER_TOO_LARGE, TOO_LARGE } from './words'

/**
 * `POST /api/costo/walk-file`, what a file holds, read and not kept: asked by the view of imports and by the map of each
 * walk, for those who make walks: who edits records, and an office that has its own.
 */
export const walkFileEndpoint: Endpoint = {
  path: '/costo/walk-file',
  method: 'post',
  handler: forMakers(told),
}

/**
 * `POST /api/costo/import`, drafts of what was chosen from a file: asked by the view of imports, for the same. An office
 * makes a walk of its own; perimeters are made by those who edit records.
 */
export const importEndpoint: Endpoint = {
  path: '/costo/import',
  method: 'post',
  handler: forMakers(written),
}

async function told(req: PayloadRequest): Promise<Response> {
  try {
    const { bytes, name } = await fileIn(req)
    const file = await readWalkFileApart(bytes, name, boundsOf(req))
    const own = { req, overrideAccess: false }
    const [stops, duplicates] = await Promise.all([
      withShops(file.stops, own),
      duplicatesOf(file, own),
    ])
    return Response.json({ ...file, stops, duplicates } satisfies WalkFileAnswer, NOT_KEPT)
  } catch (error) {
    if (error instanceof WalkFileRefused) return refusal(422, error.reason, req)
    throw error
  }
}

async function written(req: PayloadRequest): Promise<Response> {
  const own = { req, overrideAccess: false }
  try {
    const order = orderIn(await jsonIn(req))
    if (order.as !== 'walk' && !(await editsRecords(own))) return refusal(403, ONLY_WALKS, req)
    const answer: ImportAnswer =
      order.as === 'walk'
        ? { created: [await writeWalk(order.walk, own)], replaced: [], skipped: [] }
        : await writePerimeters(order.perimeters, { ...own, ofSameName: order.ofSameName })
    return Response.json(answer, NOT_KEPT)
  } catch (error) {
    if (error instanceof ImportRefused) return refusal(422, error.reason, req)
    throw error
  }
}

const NOT_KEPT = { headers: { 'Cache-Control': 'no-store' } }

const NOT_ALLOWED = {
  fr: 'Seuls les comptes administrateur et rédaction importent des balades et des périmètres, et un office ses balades.',
  en: 'Only administrators and editors import walks and perimeters, and an office its walks.',
}

const ONLY_WALKS = {
  fr: 'Un office importe ses balades ; les périmètres sont importés par la rédaction.',
  en: 'An office imports its walks; perimeters are imported by the editors.',
}

const NO_FILE = {
  fr: 'Choisissez un fichier GPX, KML, KMZ ou GeoJSON.',
  en: 'Choose a GPX, KML, KMZ or GeoJSON file.',
}

function forMakers(handler: PayloadHandler): PayloadHandler {
  return async (req) => ((await makesWalks(req)) ? handler(req) : refusal(403, NOT_ALLOWED, req))
}

/** The errors as Payload writes its own, in the language of the one who asks. */
export const refusal = (status: number, message: { fr: string; en: string }, req: PayloadRequest) =>
  Response.json({ errors: [{ message: message[languageOf(req)] }] }, { ...NOT_KEPT, status })

/** The file of a form (field `file`), or the body itself, its name in `?name=`. @throws WalkFileRefused when there is none */
async function fileIn(req: PayloadRequest): Promise<{ bytes: Uint8Array; name: string }> {
  const body = await bytesOf(req, LARGEST_FILE + FORM)
  if (!body) throw new WalkFileRefused(TOO_LARGE)
  const type = req.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data'))
    return { bytes: filled(body), name: req.searchParams.get('name') ?? '' }
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch((cause: unknown) => {
      throw new WalkFileRefused(NO_FILE, { cause })
    })
  const file = form.get('file')
  if (!(file instanceof File)) throw new WalkFileRefused(NO_FILE)
  return { bytes: filled(new Uint8Array(await file.arrayBuffer())), name: file.name }
}

function filled(bytes: Uint8Array): Uint8Array {
  if (!bytes.length) throw new WalkFileRefused(EMPTY)
  return bytes
}

/** Bytes of the form around the file. */
const FORM = 64 * 1024

/** The body as JSON; nothing when it is none. @throws ImportRefused when it is too large */
async function jsonIn(req: PayloadRequest): Promise<unknown> {
  const body = await bytesOf(req, LARGEST_ORDER)
  if (!body) throw new ImportRefused(ORDER_TOO_LARGE)
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined // no JSON is no order
  }
}

/** The body, read no further than so many bytes; nothing when there are more. */
async function bytesOf(
  { body }: PayloadRequest,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader!.read()) {
    size += read.value.length
    if (size > most) {
      await reader!.cancel()
      return undefined
    }
    parts.push(read.value)
  }
  return new Uint8Array(Buffer.concat(parts))
}
