import type { PayloadRequest } from 'payload'
import { type Kind, kindOf, slugsOf } from '../../../collections/slugs'
import { currentId, readManifest } from '../../publish/store/editions'
import { readPause } from '../../publish/store/pause'
import type { NoticeAnswer } from './answer'
import { keyIn } from './records'

/**
 * Reads what an editor must know while a record's form is open, for what he publishes there is not online at once: that
 * publishing is paused, and why the record is held back. `collection`: its slug.
 */
export const noticeReader =
  (folder: string) =>
  async (req: PayloadRequest, collection: string, id: string): Promise<NoticeAnswer> => {
    const kind = kindOf(req.payload, collection)
    const [pause, held] = await Promise.all([readPause(folder), kind ? heldIn(folder, kind) : []])
    const slug = kind && held.length && id ? await slugOf(kind, id, req) : undefined
    return {
      paused: Boolean(pause),
      reasons: held.filter((one) => one.slug === slug).map(({ reason }) => reason),
    }
  }

async function heldIn(folder: string, kind: Kind) {
  const served = await currentId(folder)
  // an edition that can't be read is told in the view of editions
  const manifest = served && (await readManifest(folder, served).catch(() => undefined))
  return manifest ? manifest.held.filter((one) => one.collection === kind) : []
}

/** How the publisher names the record; nothing when it is not there for the one who asks. */
async function slugOf(kind: Kind, id: string, req: PayloadRequest) {
  const row = await req.payload.findByID({
    collection: slugsOf(req.payload)[kind],
    id,
    depth: kind === 'recommendations' ? 1 : 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return row ? keyIn(kind, row as object as Record<string, unknown>) : undefined
}
