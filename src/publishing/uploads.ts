import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type CollectionSlug, createLocalReq, type Payload, type TypeWithID } from 'payload'
import { slugsOf } from '../../collections/slugs'
import type { Elsewhere } from '../publish/read/elsewhere'
import type { Row } from '../publish/read/values'
import { installationOf } from './installation'

/** Milliseconds after which a file that doesn't come is given up, and the publish with it; it is tried again. */
const DEADLINE = 60_000

/**
 * Where the files of the library lie: in a folder of this machine, Payload's own default being one named after the collection; or
 * `elsewhere`, with an adapter of the host's (S3, R2, Vercel Blob…), from where they are fetched into a folder beside the editions.
 */
export function uploadsOf(payload: Payload): { folder: string; elsewhere?: Elsewhere } {
  const { media } = slugsOf(payload)
  const { upload } = payload.collections[media].config
  const { editions } = installationOf(payload)
  if (!upload.disableLocalStorage || !editions)
    return { folder: resolve(upload.staticDir ?? media) }
  return { folder: join(editions, 'uploads'), elsewhere: { read: readerOf(payload, media) } }
}

/**
 * A file of a collection of uploads, wherever that keeps it; nothing where it is gone.
 * @throws Error when it can't be read
 */
export async function uploaded(
  payload: Payload,
  slug: CollectionSlug,
  row: Row & { filename: string },
): Promise<Uint8Array | undefined> {
  const { upload } = payload.collections[slug].config
  if (upload.disableLocalStorage) return readerOf(payload, slug)(row, row.filename)
  try {
    return await readFile(join(resolve(upload.staticDir ?? slug), row.filename))
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw error
  }
}

/** Reads a file as Payload itself would serve it: by the handlers of the collection, else at the address that it has. */
function readerOf(payload: Payload, slug: CollectionSlug): Elsewhere['read'] {
  const { config } = payload.collections[slug]
  return async (medium, filename) => {
    const req = await createLocalReq({}, payload)
    const signal = AbortSignal.timeout(DEADLINE)
    const prefix = typeof medium.prefix === 'string' ? medium.prefix : undefined
    for (const handler of config.upload.handlers ?? []) {
      const answer = await handler(req, {
        doc: medium as unknown as TypeWithID,
        headers: new Headers(),
        params: { collection: config.slug, filename, prefix },
      })
      if (answer instanceof Response)
        return bytesOf(await followed(answer, signal), config.slug, filename)
    }
    const url = await addressOf(payload, slug, medium, filename)
    return bytesOf(await fetch(url, { signal }), config.slug, filename)
  }
}

/** A signed address of the adapter's own is where the file is. */
async function followed(answer: Response, signal: AbortSignal): Promise<Response> {
  const location = answer.status >= 300 && answer.status < 400 && answer.headers.get('Location')
  return location ? fetch(location, { signal }) : answer
}

async function bytesOf(
  answer: Response,
  slug: string,
  filename: string,
): Promise<Uint8Array | undefined> {
  if (answer.ok) return new Uint8Array(await answer.arrayBuffer())
  await answer.body?.cancel()
  if (answer.status === 404) return undefined
  throw new Error(
    `"${filename}" of your collection "${slug}" can't be read from where its adapter keeps it: HTTP ${answer.status}`,
  )
}

/** What the adapter says that the address of a file is. */
async function addressOf(
  payload: Payload,
  slug: CollectionSlug,
  { id }: Row,
  filename: string,
): Promise<string> {
  const medium = (await payload.findByID({
    ...{ collection: slug, id: id as string, depth: 0, overrideAccess: true },
  })) as unknown as { url?: string; filename?: string; sizes?: Record<string, Named> }
  const files: Named[] = [medium, ...Object.values(medium.sizes ?? {})]
  const url = files.find((file) => file.filename === filename)?.url
  if (url && /^https?:/.test(url)) return url
  throw new Error(
    `"${filename}" of your collection "${slug}" can't be read: it is kept elsewhere (disableLocalStorage), and neither upload.handlers nor a full address says where.`,
  )
}

type Named = { filename?: string | null; url?: string | null }
