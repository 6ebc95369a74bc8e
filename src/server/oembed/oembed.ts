import { createHash } from 'node:crypto'
import { framePath } from '../../contract/frame'
import type { Answer, Question } from '../edition/answer'
import { namesEtag } from '../edition/conditions'
import { CACHE, OPEN_TO_ALL } from '../edition/entry'
import type { Snapshot } from '../edition/snapshot'
import { pathBelow, readAsked } from './question'
import { refuseAsked, unknownPage } from './refusals'
import { responseOf } from './response'
import { type ReadText, subjectOf } from './subject'
import { PROVIDER } from './words'

/** A record that was renamed, and renamed again. */
const MOVES_MAX = 5

/**
 * Describes a public page to whoever embeds it (oEmbed 1.0): WordPress and others find the address in the page
 * and ask. All is read from the edition being served.
 */
export async function oembed(
  question: Question,
  snapshot: Snapshot,
  read: ReadText,
): Promise<Answer> {
  const { publicUrl, names } = snapshot.manifest.inputs
  const asked = readAsked(question.target, publicUrl)
  if ('wrong' in asked) return refuseAsked(asked)
  const place = placeOf(asked.path, snapshot)
  const found = place && (await subjectOf(place.locale, place.path, read))
  if (!found) return unknownPage()

  const { locale, path } = place
  // without the widgets' build there is nothing to show in a frame
  const isShown = found.frame && snapshot.file(framePath(locale, found.frame.widget))
  const subject = isShown ? found : { title: found.title }
  const provider = names?.[locale] ?? PROVIDER
  const page = `${publicUrl}/${locale}/${path}`
  const body = Buffer.from(
    JSON.stringify(responseOf({ ...subject, ...asked, publicUrl, provider, locale, page })),
  )
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`
  const headers = [...OPEN_TO_ALL, 'Cache-Control', CACHE.short, 'ETag', etag]
  if (namesEtag(question.header('if-none-match'), etag)) return { status: 304, headers }
  return {
    status: 200,
    headers: [
      ...headers,
      ...['Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(body.length)],
    ],
    body,
  }
}

/** Locale of a page that is there, and its path below it; of a renamed record, those of today. */
function placeOf(path: string, { file, locales, manifest }: Snapshot) {
  for (let moves = 0; moves <= MOVES_MAX; moves++) {
    const [, locale = '', ...rest] = (path === '/' ? `/${locales[0]}/` : path).split('/')
    const found = locales.includes(locale) && file(`/${locale}/${rest.join('/')}`)
    if (!found || found.status === 410) return undefined
    if (found.status !== 301) return { locale, path: rest.join('/') }
    path = pathBelow(manifest.inputs.publicUrl, found.location ?? '') ?? ''
  }
}
