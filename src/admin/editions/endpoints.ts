import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { languageOf } from '../../../collections/messages'
import type { CommandResult } from '../../publish/lines'
import { goBack, resume } from '../../publish/store/going-back'
import { readPause } from '../../publish/store/pause'
import { forEditors as onlyEditors, jsonAnswer, refusal } from '../../endpoints/answers'
import { bodyOf } from '../../endpoints/body'
import { ANSWERS } from './answer-words'
import type { OrderAnswer } from './answer'
import { noticeReader } from './notice'
import { stateReader } from './state'

/**
 * What the view of editions and the forms ask: `GET /costo/editions?page=`, `GET /costo/editions/notice?collection=&id=`, `POST /costo/editions/rollback {id}` and `POST /costo/editions/resume`,
 * for those who edit records and nobody else. They read and point at files; another site's page can't order anything,
 * since Payload takes no session from it.
 */
export function editionsEndpoints(folder: string, publicUrl?: string): Endpoint[] {
  const read = stateReader(folder, publicUrl)
  const notice = noticeReader(folder)
  return [
    {
      path: '/costo/editions',
      method: 'get',
      handler: forEditors(async (req) => {
        const page = Number(req.searchParams.get('page') ?? 1)
        return jsonAnswer(await read(req, page))
      }),
    },
    {
      path: '/costo/editions/notice',
      method: 'get',
      handler: forEditors(async (req) => {
        const [collection, id] = ['collection', 'id'].map(
          (name) => req.searchParams.get(name) ?? '',
        )
        return jsonAnswer(await notice(req, collection, id))
      }),
    },
    {
      path: '/costo/editions/rollback',
      method: 'post',
      handler: forEditors(async (req) => {
        const id = await idIn(req)
        if (!id) return refusal(400, ANSWERS.noId[languageOf(req)])
        const result = await goBack(folder, id, nameOf(req))
        const waits = !result.code && (await readPause(folder))
        return waits ? done(ANSWERS.back[languageOf(req)]) : answer(result, req)
      }),
    },
    {
      path: '/costo/editions/resume',
      method: 'post',
      handler: forEditors(async (req) => answer(await resume(folder), req)),
    },
  ]
}

const forEditors = (handler: PayloadHandler) => onlyEditors(ANSWERS.notAllowed, handler)

async function idIn(req: PayloadRequest): Promise<string | undefined> {
  const { id } = await bodyOf(req)
  return typeof id === 'string' && /^[0-9a-f]{32}$/.test(id) ? id : undefined
}

/** For a file that other processes read: a name or an id, never an address. */
function nameOf({ user }: PayloadRequest): string {
  const name = (user as { name?: unknown } | null)?.name
  return typeof name === 'string' && name.trim() ? name.trim() : String(user?.id)
}

function answer({ lines, code }: CommandResult, req: PayloadRequest): Response {
  const texts = lines.map((line) => (typeof line === 'string' ? line : line[languageOf(req)]))
  return code ? refusal(409, texts.join(' ')) : done(texts.join(' '))
}

const done = (message: string): Response => jsonAnswer({ message } satisfies OrderAnswer)
