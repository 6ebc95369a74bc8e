import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { ManifestFile } from '../../contract/manifest'
import { createAnswer } from './answer'
import { StoreFault, createBodies } from './bodies'
import { followCurrent } from './current'
import { createDamage } from './damage'
import { createEarlier } from './earlier'
import type { Entry, Variant } from './entry'
import { createPrevious } from './previous'
import { NodeQuestion } from './question'
import * as refuse from './refuse'
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
  /** Whether a page or file of an address stands in the edition served now: not moved, not gone. */
  has(path: string): boolean
  /** What the edition served now says of an address: nothing, a file, that it has moved or is gone. */
  entry(path: string): Pick<ManifestFile, 'status' | 'location'> | undefined
  /** A public file of text as a visitor gets it; nothing where there is none. */
  text(path: string): Promise<string | undefined>
  /** The public address that it was made for. */
  publicUrl(): string | undefined
  /** Codes of its languages, the default one first. */
  locales(): string[]
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
  const { answer, file, readText } = createAnswer({
    current,
    earlier,
    previous,
    bodies,
    damage,
    log,
  })

  function reply(
    answered: ReturnType<typeof answer>,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    if (answered instanceof Promise)
      void answered.then((found) => send(found, request, response, log))
    else send(answered, request, response, log)
  }

  async function lookAgain(entry: Entry, variant: Variant) {
    const now = current.now()
    const served = now?.find(entry.path) ?? (now && (await earlier.find(entry.path, now.id)))
    if (served?.hash !== entry.hash) return damage.forget(entry, variant)
    try {
      await release(await bodies.read(entry, variant))
      damage.whole(entry, variant)
    } catch (fault) {
      // what an edition of the past had may have been withdrawn
      const isPast = now?.file(entry.path)?.hash !== entry.hash
      if (isPast && fault instanceof StoreFault && fault.missing) damage.forget(entry, variant)
      else damage.found(entry, variant, fault)
    }
  }

  function damaged() {
    for (const { entry, variant } of damage.due()) void lookAgain(entry, variant)
    return damage.count()
  }

  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url)
      const header = (name: string) => request.headers.get(name) ?? undefined
      const { method } = request
      const answered = await answer({ method, target: pathname + search, header })
      return toResponse(answered, method).catch((err: unknown) => {
        log.error({ err, path: pathname }, 'a request could not be answered')
        return toResponse(refuse.fault(), method)
      })
    },
    node: (request, response) => reply(answer(new NodeQuestion(request)), request, response),
    file(request, response) {
      const answered = file(new NodeQuestion(request))
      if (answered) reply(answered, request, response)
      return answered !== undefined
    },
    ready: current.first,
    edition: current.now,
    has(path) {
      const found = current.now()?.file(path)
      return found !== undefined && found.status === undefined
    },
    entry: (path) => current.now()?.file(path),
    text: readText,
    publicUrl: () => current.now()?.manifest.inputs.publicUrl,
    locales: () => current.now()?.locales ?? [],
    damaged,
    close: current.close,
  }
}
