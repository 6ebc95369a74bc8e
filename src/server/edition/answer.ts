import type { Logger } from 'pino'
import { type Bodies, type Body, StoreFault } from './bodies'
import { allowsRange, namesEtag } from './conditions'
import type { Current } from './current'
import { acceptedEncodings } from './encoding'
import { type Entry, type Variant, chooseVariant } from './entry'
import { queryOf, readPath } from './path'
import { parseRange } from './range'
import * as refuse from './refuse'

/** A request, as far as an edition cares. `target` is path and query as sent; header names are lower case. */
export type Question = {
  method: string
  target: string
  header(name: string): string | undefined
}

/** Headers as name, value, name, value… */
export type Answer = { status: number; headers: string[]; body?: Body }

type Parts = { current: Current; bodies: Bodies; log: Logger }

/** Answers for an editions folder; at once when the body is in memory. Never throws, never rejects. */
export function createAnswer({ current, bodies, log }: Parts) {
  return function answer(question: Question): Answer | Promise<Answer> {
    const { method, target } = question
    // the usual case first: the very path of a file
    const entry = method === 'GET' ? current.now()?.find(target) : undefined
    if (entry) return serve(entry, question)
    return slowly(question).catch((err: unknown) => {
      log.error({ err, path: target }, 'a request could not be answered')
      return refuse.fault()
    })
  }

  async function slowly(question: Question): Promise<Answer> {
    if (question.method === 'OPTIONS') return refuse.preflight()
    if (question.method !== 'GET' && question.method !== 'HEAD') return refuse.method()
    const path = readPath(question.target)
    if (path === undefined) return refuse.path()

    await current.first
    const snapshot = current.now()
    if (!snapshot) return refuse.tooEarly(question)

    const entry = snapshot.find(path) ?? (path.endsWith('/') && snapshot.find(`${path}index.html`))
    if (entry) return serve(entry, question)
    if (path === '/') return refuse.elsewhere(`/${refuse.languageFor(question, snapshot.locales)}/`)
    if (snapshot.find(`${path}/`) ?? snapshot.find(`${path}/index.html`))
      return refuse.elsewhere(`${encodeURI(path)}/${queryOf(question.target)}`, 301)

    const old = await current.earlier.find(path)
    return old ? serve(old, question, true) : refuse.notFound(question, path, snapshot.locales)
  }

  /** `old`: of an earlier edition, whose bytes may have been withdrawn: only the disk knows. */
  function serve(entry: Entry, question: Question, old = false): Answer | Promise<Answer> {
    const variant = chooseVariant(entry, acceptedEncodings(question.header('accept-encoding')))
    if (entry.status === 200 && namesEtag(question.header('if-none-match'), variant.etag))
      return { status: 304, headers: variant.partial }

    const range = rangeOf(entry, variant, question)
    if (range === 'unsatisfiable') return refuse.range(variant)
    if (range) return part(entry, variant, range, old)
    return whole(entry, variant, question, old)
  }

  function whole(
    entry: Entry,
    variant: Variant,
    question: Question,
    old: boolean,
  ): Answer | Promise<Answer> {
    const { headers } = variant
    const body = old ? undefined : bodies.kept(entry, variant)
    if (body || (question.method === 'HEAD' && !old)) return { status: entry.status, headers, body }
    return bodies.read(entry, variant, old).then(
      (body) => ({ status: entry.status, headers, body }),
      (fault: unknown) => mend(fault, entry, variant, question, old),
    )
  }

  async function part(
    entry: Entry,
    variant: Variant,
    { start, end }: { start: number; end: number },
    old: boolean,
  ): Promise<Answer> {
    const size = end - start + 1
    try {
      const body = await bodies.part(entry, variant, start, size)
      const where = ['Content-Range', `bytes ${start}-${end}/${variant.size}`]
      const what = ['Content-Type', variant.type, 'Content-Length', String(size)]
      return { status: 206, headers: [...variant.partial, ...what, ...where], body }
    } catch (fault) {
      return refused(fault, old)
    }
  }

  // a damaged compressed file: the plain bytes do as well
  function mend(fault: unknown, entry: Entry, variant: Variant, question: Question, old: boolean) {
    if (variant === entry.identity) return refused(fault, old)
    log.error({ err: fault }, 'a compressed file is unusable: the plain one is sent')
    return whole(entry, entry.identity, question, old)
  }

  function refused(fault: unknown, old: boolean): Answer {
    if (old && fault instanceof StoreFault && fault.missing) return refuse.withdrawn()
    log.error({ err: fault }, 'a public file can’t be sent')
    return refuse.fault()
  }
}

function rangeOf(entry: Entry, variant: Variant, { method, header }: Question) {
  if (!entry.ranges || method !== 'GET') return undefined
  const asked = header('range')
  return asked && allowsRange(header('if-range'), variant.etag)
    ? parseRange(asked, variant.size)
    : undefined
}
