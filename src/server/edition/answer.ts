import type { Logger } from 'pino'
import { OEMBED_PATH } from '../../contract/frame'
import { oembed } from '../oembed/oembed'
import { type Bodies, type Body, StoreFault } from './bodies'
import { allowsRange, namesEtag } from './conditions'
import type { Current } from './current'
import type { Damage } from './damage'
import type { Earlier } from './earlier'
import { acceptedEncodings } from './encoding'
import { type Entry, type Variant, chooseVariant } from './entry'
import { queryOf, readPath } from './path'
import type { Previous } from './previous'
import { parseRange } from './range'
import * as refuse from './refuse'
import { textOf } from './send'

/** A request, as far as an edition cares. `target` is path and query as sent; header names are lower case. */
export type Question = {
  method: string
  target: string
  header(name: string): string | undefined
}

/** Headers as name, value, name, value… */
export type Answer = { status: number; headers: string[]; body?: Body }

/** Where a file was found. Bytes of an earlier edition may have been withdrawn: only the disk knows. */
type From = 'current' | 'earlier' | 'instead'

type Parts = {
  current: Current
  earlier: Earlier
  previous: Previous
  bodies: Bodies
  damage: Damage
  log: Logger
}

/** Answers for an editions folder; at once when the body is in memory. Never throws, never rejects. */
export function createAnswer({ current, earlier, previous, bodies, damage, log }: Parts) {
  /** The usual case: the very path of a file. Nothing for all else. */
  function file(question: Question): Answer | Promise<Answer> | undefined {
    try {
      const entry = question.method === 'GET' ? current.now()?.find(question.target) : undefined
      const answered = entry && serve(entry, question, 'current')
      return answered instanceof Promise ? answered.catch((err) => failed(err, question)) : answered
    } catch (err) {
      return failed(err, question)
    }
  }

  const answer = (question: Question): Answer | Promise<Answer> =>
    file(question) ?? slowly(question).catch((err) => failed(err, question))

  function failed(err: unknown, { target }: Question): Answer {
    log.error({ err, path: target }, 'a request could not be answered')
    return refuse.fault()
  }

  async function slowly(question: Question): Promise<Answer> {
    if (question.method === 'OPTIONS') return refuse.preflight()
    if (question.method !== 'GET' && question.method !== 'HEAD') return refuse.method()
    const path = readPath(question.target)
    if (path === undefined) return refuse.path()

    await current.first
    const snapshot = current.now()
    if (!snapshot) return refuse.tooEarly(question)
    if (path === OEMBED_PATH) return oembed(question, snapshot, readText)

    const entry = snapshot.find(path) ?? (path.endsWith('/') && snapshot.find(`${path}index.html`))
    if (entry) return serve(entry, question, 'current')
    if (path === '/') return refuse.elsewhere(`/${refuse.languageFor(question, snapshot.locales)}/`)
    if (snapshot.find(`${path}/`) ?? snapshot.find(`${path}/index.html`))
      return refuse.elsewhere(`${encodeURI(path)}/${queryOf(question.target)}`, 301)

    const old = await earlier.find(path, snapshot.id)
    return old ? serve(old, question, 'earlier') : refuse.notFound(question, path, snapshot.locales)
  }

  /** A public file as a visitor would get it, mended where that is needed; nothing where there is none. */
  async function readText(path: string): Promise<string | undefined> {
    const { status, body } = await answer({ method: 'GET', target: path, header: () => undefined })
    const text = body && (await textOf(body))
    return status === 200 ? text : undefined
  }

  function serve(entry: Entry, question: Question, from: From): Answer | Promise<Answer> {
    const variant = chooseVariant(entry, acceptedEncodings(question.header('accept-encoding')))
    if (entry.status === 200 && namesEtag(question.header('if-none-match'), variant.etag))
      return { status: 304, headers: variant.partial }

    const range = rangeOf(entry, variant, question)
    if (range === 'unsatisfiable') return refuse.range(variant)
    if (range) return part(entry, variant, range, question, from)
    return whole(entry, variant, question, from)
  }

  function whole(
    entry: Entry,
    variant: Variant,
    question: Question,
    from: From,
  ): Answer | Promise<Answer> {
    const { status } = entry
    const { headers } = variant
    const body = from === 'earlier' ? undefined : variant.kept?.body
    if (body) return { status, headers, body }
    if (damage.recent(entry, variant)) return instead(entry, variant, question, from)
    if (question.method === 'HEAD' && from !== 'earlier') return { status, headers }
    return bodies.read(entry, variant, from === 'earlier').then(
      (body) => {
        damage.whole(entry, variant)
        return { status, headers, body }
      },
      (fault: unknown) => mend(fault, entry, variant, question, from),
    )
  }

  async function part(
    entry: Entry,
    variant: Variant,
    { start, end }: { start: number; end: number },
    question: Question,
    from: From,
  ): Promise<Answer> {
    const size = end - start + 1
    try {
      const body = await bodies.part(entry, variant, start, size)
      damage.whole(entry, variant)
      const where = ['Content-Range', `bytes ${start}-${end}/${variant.size}`]
      const what = ['Content-Type', variant.type, 'Content-Length', String(size)]
      return { status: 206, headers: [...variant.partial, ...what, ...where], body }
    } catch (fault) {
      return mend(fault, entry, variant, question, from)
    }
  }

  /** Bytes that can't be used: what else there is. */
  async function mend(
    fault: unknown,
    entry: Entry,
    variant: Variant,
    question: Question,
    from: From,
  ): Promise<Answer> {
    if (!(fault instanceof StoreFault)) throw fault
    if (from === 'earlier' && fault.missing) return refuse.withdrawn()
    if (from === 'current') {
      // a swap since, which took these bytes away?
      await current.look()
      if (current.now()?.find(entry.path) !== entry) return slowly(question)
    }
    damage.found(entry, variant, fault)
    return instead(entry, variant, question, from)
  }

  /** In the place of damaged bytes: the plain ones of the same file, or what stood at the path before. */
  async function instead(
    entry: Entry,
    variant: Variant,
    question: Question,
    from: From,
  ): Promise<Answer> {
    if (variant !== entry.identity) return whole(entry, entry.identity, question, from)
    if (entry.status !== 200) return refuse.bare(entry)
    const edition = current.now()?.manifest
    if (from !== 'current' || !edition) return refuse.fault()

    const known = damage.recent(entry, variant)?.instead
    if (known) return serve(known, question, 'instead')
    for await (const before of previous(entry.path, edition)) {
      const answered = await serve(before, question, 'instead')
      if (answered.status >= 500) continue
      damage.standsIn(entry, before)
      return answered
    }
    return refuse.fault()
  }

  return { answer, file, readText }
}

function rangeOf(entry: Entry, variant: Variant, question: Question) {
  if (!entry.ranges || question.method !== 'GET') return undefined
  const asked = question.header('range')
  return asked && allowsRange(question.header('if-range'), variant.etag)
    ? parseRange(asked, variant.size)
    : undefined
}
