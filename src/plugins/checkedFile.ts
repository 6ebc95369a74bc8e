import { open, readFile } from 'node:fs/promises'
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { beginsAs } from '../../collections/checks/fileContent'
import { checkWebvtt } from '../../collections/checks/webvtt'
import { MEDIA_TYPES } from '../../collections/Media'
import { MESSAGES, languageOf, type Problem, tell } from '../../collections/messages'

const MB = 1024 * 1024

/** Largest upload in megabytes, by the first part of the type. */
const LIMITS: Record<string, number> = { image: 20, video: 300, audio: 30, text: 1 }

/** A few kilobytes of PNG can hold a picture that fills the memory. */
const MOST_PIXELS = 60_000_000

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'text/vtt': 'vtt',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
}

/** What browsers and programs also call a type that is accepted. */
const ALIASES: Record<string, string> = {
  'audio/mp3': 'audio/mpeg',
  'audio/m4a': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
}

type UploadedFile = NonNullable<PayloadRequest['file']>

/** Looks at an uploaded file before Payload writes anything: its type, its size, and captions all through. */
export const checkFile: CollectionBeforeOperationHook = async ({ collection, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  // some browsers don't know caption files and call them nothing
  if (/\.vtt$/i.test(file.name)) file.mimetype = 'text/vtt'
  file.mimetype = ALIASES[file.mimetype] ?? file.mimetype
  const problem = await problemOf(file, req)
  // a name that ends in .html would be served as a page
  if (!problem) file.name = withExtension(file.name, EXTENSIONS[file.mimetype])
  if (!problem) return
  const errors = [{ path: 'file', message: tell(problem, req) }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

async function problemOf(file: UploadedFile, req: PayloadRequest): Promise<Problem | undefined> {
  const { name, mimetype: type } = file
  if (!MEDIA_TYPES.includes(type)) return { key: 'fileType', values: { name, type: type || '?' } }
  const limit = LIMITS[type.split('/')[0]]
  if (file.size > limit * MB) {
    const size = Math.ceil(file.size / MB)
    return { key: 'fileSize', values: { name, size, limit } }
  }
  const notReally = { key: 'fileContent' as const, values: { name, type } }
  if (!beginsAs(type, await beginningOf(file))) return notReally
  if (type === 'text/vtt') return captionProblem(file, await bytesOf(file), req)
  if (!type.startsWith('image/')) return undefined
  const pixels = await pixelsOf(file, req)
  if (pixels === undefined) return notReally
  const megapixels = Math.ceil(pixels / 1_000_000)
  const values = { name, megapixels, limit: MOST_PIXELS / 1_000_000 }
  return pixels > MOST_PIXELS ? { key: 'pixels', values } : undefined
}

const bytesOf = async ({ tempFilePath, data }: UploadedFile): Promise<Buffer> =>
  tempFilePath ? readFile(tempFilePath) : data

async function beginningOf({ tempFilePath, data }: UploadedFile): Promise<Uint8Array> {
  if (!tempFilePath) return data
  const file = await open(tempFilePath)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Width × height, of all pictures of an animation together, read from the head of the file; undefined when there is none. */
async function pixelsOf(file: UploadedFile, req: PayloadRequest): Promise<number | undefined> {
  const { sharp } = req.payload.config
  if (!sharp) return 0
  try {
    const source = file.tempFilePath || file.data
    const { width, height } = await sharp(source, {
      animated: true,
      limitInputPixels: false,
    }).metadata()
    return width * height
  } catch {
    // sharp can't read it: the caller says that it is no picture
    return undefined
  }
}

const withExtension = (name: string, extension: string): string =>
  `${name.replace(/\.[^.]*$/, '')}.${extension}`

function captionProblem(file: UploadedFile, bytes: Buffer, req: PayloadRequest) {
  const wrong = checkWebvtt(bytes.toString('utf8'))
  if (!wrong) return undefined
  const found = MESSAGES[wrong.found][languageOf(req)]
  return { key: 'webvtt' as const, values: { name: file.name, line: wrong.line, found } }
}
