import type { CollectionSlug, PayloadRequest } from 'payload'
import { SLUGS } from '../../../collections/slugs'
import { currentId, readManifest } from '../../publish/store/editions'
import { readPause } from '../../publish/store/pause'
import type { NoticeAnswer } from './answer'
import { keyIn } from './records'

/**
 * Reads what an editor must know while a record's form is open, for what he publishes there is not online at once: that
 * publishing is paused, and why the record is held back.
 */
export const noticeReader =
  (folder: string) =>
  async (req: PayloadRequest, collection: string, id: string): Promise<NoticeAnswer> => {
    const [pause, held] = await Promise.all([readPause(folder), heldIn(folder, collection)])
    const slug = held.length && id ? await slugOf(collection, id, req) : undefined
    return {
      paused: Boolean(pause),
      reasons: held.filter((one) => one.slug === slug).map(({ reason }) => reason),
    }
  }

async function heldIn(folder: string, collection: string) {
  const served = await currentId(folder)
  // an edition that can't be read is told in the view of editions
  const manifest = served && (await readManifest(folder, served).catch(() => undefined))
  return manifest ? manifest.held.filter((one) => one.collection === collection) : []
}

/** How the publisher names the record; nothing when it is not there for the one who asks. */
async function slugOf(collection: string, id: string, req: PayloadRequest) {
  if (!req.payload.collections[collection]) return undefined
  const row = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: collection === SLUGS.recommendations ? 1 : 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return row ? keyIn(collection, row as object as Record<string, unknown>) : undefined
}
