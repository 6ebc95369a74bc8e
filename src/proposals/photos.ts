import type { PayloadRequest } from 'payload'
import { possibleIds } from '../../collections/possibleIds'
import { slugsOf } from '../../collections/slugs'
import { uploaded } from '../publishing/uploads'
import { ProposalRefused } from './refused'
import { REFUSALS } from './words'

/** A picture that waits for an editor. */
export type ProposedPhoto = {
  id: string
  filename: string
  mimeType: string
  filesize: number
  alt?: string | null
  credit?: string | null
  licence: string
  url?: string | null
  thumbnailURL?: string | null
}

/** Those of these ids that are there still, in their order. */
export async function photosOf(req: PayloadRequest, ids: string[]): Promise<ProposedPhoto[]> {
  if (!ids.length) return []
  const { docs } = await req.payload.find({
    ...{ collection: slugsOf(req.payload).proposedPhotos, depth: 0 },
    where: { id: { in: possibleIds(req.payload, slugsOf(req.payload).proposedPhotos, ids) } },
    ...{ pagination: false, overrideAccess: true, req },
  })
  const found = new Map((docs as unknown as ProposedPhoto[]).map((doc) => [String(doc.id), doc]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** A picture that is taken over, and what its copy in the library is to be called. */
export type Copied = { photo: ProposedPhoto; name: string }

/**
 * Copies of these pictures in the library, with what they show, whose they are and how they may be used. Made apart from
 * what else is decided, for no transaction brings a file back: whoever fails afterwards takes them out again.
 * @param language of their alternative texts
 * @returns ids in the library, in the same order
 * @throws ProposalRefused when one of them is gone, Error when one can't be read from where a host keeps it
 */
export async function intoLibrary(
  { payload }: PayloadRequest,
  copies: Copied[],
  language: string | undefined,
): Promise<(number | string)[]> {
  const made: (number | string)[] = []
  try {
    for (const { photo, name } of copies) {
      const { mimeType, alt, credit, licence } = photo
      const bytes = await uploaded(payload, slugsOf(payload).proposedPhotos, photo)
      if (!bytes) throw new ProposalRefused(REFUSALS.photoGone, { status: 409 })
      const data = Buffer.from(bytes)
      const { id } = await payload.create({
        ...{ collection: slugsOf(payload).media, locale: language as 'fr', overrideAccess: true },
        data: { alt, credit, licence } as never,
        file: { data, mimetype: mimeType, name, size: data.length },
      })
      made.push(id)
    }
  } catch (error) {
    await outOfLibrary(payload, made)
    throw error
  }
  return made
}

/** Takes copies out again that nothing shows. */
export async function outOfLibrary(payload: PayloadRequest['payload'], ids: (number | string)[]) {
  for (const id of ids)
    await payload.delete({ collection: slugsOf(payload).media, id, overrideAccess: true })
}

/** Deletes proposed pictures with their files; one that is gone already is no fault. */
export async function dropPhotos(payload: PayloadRequest['payload'], ids: string[]) {
  if (!ids.length) return
  await payload.delete({
    ...{ collection: slugsOf(payload).proposedPhotos, where: { id: { in: ids } } },
    overrideAccess: true,
  })
}
