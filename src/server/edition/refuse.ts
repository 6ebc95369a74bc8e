import { type Entry, OPEN_TO_ALL, type Variant } from './entry'
import type { Answer, Question } from './answer'
import { preferredLanguage } from '../pages/language'
import { plainPage } from '../pages/plain-page'

/** A small JSON answer that no cache keeps; `fr` and `en` say what is wrong and what to do. */
export function say(
  status: number,
  error: string,
  fr: string,
  en: string,
  headers: string[] = [],
): Answer {
  const body = Buffer.from(JSON.stringify({ error, fr, en }))
  return {
    status,
    headers: [
      ...OPEN_TO_ALL,
      ...['Cache-Control', 'no-store', 'Content-Type', 'application/json; charset=utf-8'],
      ...['Content-Length', String(body.length), ...headers],
    ],
    body,
  }
}

const ALLOW = 'GET, HEAD, OPTIONS'

/** Answers a browser's question before a request that isn't simple. */
export const preflight = (): Answer => ({
  status: 204,
  headers: [
    ...OPEN_TO_ALL,
    ...['Allow', ALLOW, 'Access-Control-Allow-Methods', ALLOW],
    ...['Access-Control-Allow-Headers', '*', 'Access-Control-Max-Age', '86400'],
  ],
})

export const method = () =>
  say(
    405,
    'method',
    'Ces fichiers se lisent : GET ou HEAD.',
    'These files are read: GET or HEAD.',
    ['Allow', ALLOW],
  )

export const path = () =>
  say(400, 'path', 'Cette adresse est mal formée.', 'This address is malformed.')

export const range = (variant: Variant) =>
  say(
    416,
    'range',
    `Le fichier fait ${variant.size} octets.`,
    `The file has ${variant.size} bytes.`,
    ['Content-Range', `bytes */${variant.size}`],
  )

export const withdrawn = () =>
  say(404, 'not-found', 'Ce fichier n’est plus publié.', 'This file is no longer published.')

export const fault = () =>
  say(
    500,
    'fault',
    'Ce fichier ne peut pas être lu ; l’incident est noté.',
    'This file can’t be read; the fault is logged.',
  )

/** What a file says by its status alone, when its own words can't be read: moved, or gone. */
export const bare = ({ status, identity }: Entry): Answer => ({
  status,
  headers: [...identity.partial, 'Content-Length', '0'],
})

/** Elsewhere: a directory without its slash, or a language for the front door. */
export const elsewhere = (location: string, status: 301 | 302 = 302): Answer => ({
  status,
  headers: [
    ...OPEN_TO_ALL,
    ...['Location', location, 'Cache-Control', status === 301 ? 'public, max-age=300' : 'no-store'],
    ...['Content-Length', '0'],
  ],
})

/** Nothing is published yet. */
export function tooEarly(question: Question): Answer {
  const wait = ['Retry-After', '2']
  if (!wantsPage(question))
    return say(503, 'too-early', 'Première publication en cours.', 'First publish under way.', wait)
  return page(503, wait, languageFor(question, ['fr', 'en']), {
    fr: {
      title: 'La vitrine se prépare',
      text: 'La première publication est en cours. Cette page se recharge toute seule.',
    },
    en: {
      title: 'The vitrine is getting ready',
      text: 'The first publish is under way. This page reloads by itself.',
    },
    refreshSeconds: 2,
  })
}

/** No such file: a page for a browser, JSON for a program. */
export function notFound(question: Question, path: string, locales: string[]): Answer {
  if (!wantsPage(question) || path.startsWith('/v1/'))
    return say(
      404,
      'not-found',
      'Aucun fichier à cette adresse ; /v1/edition.json dit ce qui est publié.',
      'No file at this address; /v1/edition.json says what is published.',
    )
  const first = path.split('/')[1]
  const locale = locales.includes(first) ? first : languageFor(question, locales)
  return page(404, [], locale, {
    fr: {
      title: 'Cette page n’existe pas',
      text: 'L’adresse contient peut-être une faute de frappe, ou la page n’a jamais été publiée.',
      link: { href: `/${locale}/`, text: 'Voir les commerces et les balades' },
    },
    en: {
      title: 'There is no such page',
      text: 'The address may contain a typing error, or the page was never published.',
      link: { href: `/${locale}/`, text: 'See the shops and the walks' },
    },
  })
}

/** The one of `locales` a visitor prefers; the first one without a wish. */
export const languageFor = (question: Question, locales: string[]) =>
  preferredLanguage(question.header('accept-language'), locales)

const wantsPage = (question: Question) => /\btext\/html\b/.test(question.header('accept') ?? '')

function page(
  status: number,
  more: string[],
  locale: string,
  texts: Parameters<typeof plainPage>[1],
): Answer {
  const { body, headers } = plainPage(locale, texts)
  return { status, headers: [...OPEN_TO_ALL, ...headers, ...more], body }
}
