import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { createAnswer } from './answer'
import { createBodies } from './bodies'
import { followCurrent } from './current'
import { createDamage } from './damage'
import { createEarlier } from './earlier'
import { createPrevious } from './previous'
import { NodeQuestion } from './question'
import { release, send, toResponse } from './send'

/** Serves an editions folder, under any server. */
export type EditionHandler = {
  /** Fetch style, for mounting elsewhere. Only the path of the address counts. */
  fetch(request: Request): Promise<Response>
  /** Node style; the faster one. */
  node(request: IncomingMessage, response: ServerResponse): void
  /** Answers where the very path of a file is asked for, and says whether it did: the usual case, before any other test. */
  file(request: IncomingMessage, response: ServerResponse): boolean
  /** Settles when the folder has been looked at once. */
  ready: Promise<void>
  /** What is served now: id, instant of its publish; nothing before the first publish. */
  edition(): { id: string; publishedAt: string } | undefined
  /** Number of files whose bytes were found damaged and aren't whole again; looks at them anew, in the background. */
  damaged(): number
  close(): void
}

/** @param folder as laid out in `src/contract/manifest.ts`; it may still be empty */
export function createEditionHandler(folder: string, log: Logger): EditionHandler {
  const damage = createDamage(folder, log)
  const current = followCurrent(folder, damage, log)
  const bodies = createBodies(folder, damage.found)
  const earlier = createEarlier(folder, log)
  const previous = createPrevious(folder)
  const { answer, file } = createAnswer({ current, earlier, previous, bodies, damage, log })

  function reply(
    answered: ReturnType<typeof answer>,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    if (answered instanceof Promise)
      void answered.then((found) => send(found, request, response, log))
    else send(answered, request, response, log)
  }

  function damaged() {
    for (const { entry, variant } of damage.due())
      void bodies.read(entry, variant).then(
        (body) => {
          damage.whole(entry, variant)
          return release(body)
        },
        (fault: unknown) => damage.found(entry, variant, fault),
      )
    return damage.count()
  }

  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url)
      const header = (name: string) => request.headers.get(name) ?? undefined
      const answered = await answer({ method: request.method, target: pathname + search, header })
      return toResponse(answered, request.method)
    },
    node: (request, response) => reply(answer(new NodeQuestion(request)), request, response),
    file(request, response) {
      const answered = file(new NodeQuestion(request))
      if (answered) reply(answered, request, response)
      return answered !== undefined
    },
    ready: current.first,
    edition: current.now,
    damaged,
    close: current.close,
  }
}
