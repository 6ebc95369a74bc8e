import { readFile } from 'node:fs/promises'
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { beginsAs } from '../../collections/checks/fileContent'
import { checkWebvtt } from '../../collections/checks/webvtt'
import { MEDIA_TYPES } from '../../collections/Media'
import { MESSAGES, languageOf, type Problem, tell } from '../../collections/messages'

const MB = 1024 * 1024

/** Largest upload in megabytes, by the first part of the type. */
const LIMITS: Record<string, number> = { image: 20, video: 300, text: 1 }

type UploadedFile = NonNullable<PayloadRequest['file']>

/** Looks at an uploaded file before Payload writes anything: its type, its size, and captions all through. */
export const checkFile: CollectionBeforeOperationHook = async ({ collection, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  // some browsers don't know caption files and call them nothing
  if (/\.vtt$/i.test(file.name)) file.mimetype = 'text/vtt'
  const problem = await problemOf(file, req)
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
  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  if (!beginsAs(type, bytes)) return { key: 'fileContent', values: { name, type } }
  return type === 'text/vtt' ? captionProblem(file, bytes, req) : undefined
}

function captionProblem(file: UploadedFile, bytes: Buffer, req: PayloadRequest) {
  const wrong = checkWebvtt(bytes.toString('utf8'))
  if (!wrong) return undefined
  const found = MESSAGES[wrong.found][languageOf(req)]
  return { key: 'webvtt' as const, values: { name: file.name, line: wrong.line, found } }
}
