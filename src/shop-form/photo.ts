import type { Payload, PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import type { Typed } from './typed'
import type { Problem } from './read'
import type { FormWords } from './words'

const MB = 1024 * 1024
const LARGEST = 20 * MB

/** Characters at most, of what is said of a photo. */
const MOST_SAID = { alt: 300, credit: 200 }

/** The photo that was sent; nothing where none was chosen. */
export function photoIn(form: FormData): File | undefined {
  const file = form.get('photo')
  return file instanceof File && file.size > 0 ? file : undefined
}

/** What is wrong with a photo, or with what is said of it. */
export function photoProblems(photo: File, typed: Typed, words: FormWords): Problem[] {
  const problems: Problem[] = []
  const name = photo.name.toLowerCase()
  if (/^image\/hei[cf]/.test(photo.type) || /\.hei[cf]$/.test(name))
    problems.push({ id: 'photo', message: words.heic })
  else if (!['image/jpeg', 'image/png', 'image/webp'].includes(photo.type))
    problems.push({ id: 'photo', message: words.photoType })
  else if (photo.size > LARGEST)
    problems.push({ id: 'photo', message: words.photoHeavy(Math.ceil(photo.size / MB)) })
  if (!typed.alt) problems.push({ id: 'alt', message: words.noAlt })
  for (const id of ['alt', 'credit'] as const)
    if (typed[id].length > MOST_SAID[id])
      problems.push({ id, message: words.tooLong(MOST_SAID[id], typed[id].length) })
  if (!typed.hasConsent) problems.push({ id: 'consent', message: words.noConsent })
  return problems
}

/**
 * Keeps a photo until an editor has looked at it, without what the camera has written into it (place, time, serial number).
 * @returns its id
 * @throws ValidationError when it is none after all
 */
export async function keepPhoto(
  payload: Payload,
  photo: File,
  { alt, credit, licence }: Typed,
  req: Partial<PayloadRequest>,
): Promise<string> {
  const data = Buffer.from(await photo.arrayBuffer())
  const { id } = await payload.create({
    collection: slugsOf(payload).proposedPhotos,
    data: { alt, credit, licence } as never,
    file: { data, mimetype: photo.type, name: photo.name, size: data.length },
    ...{ overrideAccess: true, depth: 0, req },
  })
  return String(id)
}
