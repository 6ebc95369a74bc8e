import type { IncomingMessage, ServerResponse } from 'node:http'
import { preferredLanguage } from '../pages/language'
import { isLinkPath } from '../link-path'
import { plainPage } from '../pages/plain-page'

export type Refusal =
  { error: 'sign-in' | 'too-large' } | { error: 'too-many'; retryAfterSeconds: number }

const WORDS = {
  'sign-in': {
    status: 401,
    fr: 'Connectez-vous avant d’envoyer un fichier.',
    en: 'Sign in before you send a file.',
  },
  'too-large': {
    status: 413,
    fr: 'Cette adresse attend un court formulaire, de longueur annoncée.',
    en: 'This address takes a short form whose length is announced.',
  },
  'too-many': {
    status: 429,
    fr: 'Trop d’essais à la suite. Attendez quelques secondes, puis recommencez.',
    en: 'Too many attempts in a row. Wait a few seconds, then try again.',
  },
}

const LINK_WORDS = {
  ...{ 'sign-in': WORDS['sign-in'], 'too-many': WORDS['too-many'] },
  'too-large': {
    fr: 'La photo pèse 20 Mo au plus. Revenez à la page précédente, où sont vos réponses, et choisissez-en une plus petite.',
    en: 'The picture may weigh 20 MB at most. Go back to the page before, where your answers are, and choose a smaller one.',
  },
}

/** The same for who has opened a link: a page, not an answer for a program. */
function refuseLink(request: IncomingMessage, response: ServerResponse, refusal: Refusal) {
  const language = preferredLanguage(request.headers['accept-language'], ['fr', 'en'])
  const { fr, en } = LINK_WORDS[refusal.error]
  const page = plainPage(language, {
    fr: { title: 'Rien n’a été enregistré', text: fr },
    en: { title: 'Nothing was saved', text: en },
  })
  response.writeHead(WORDS[refusal.error].status, [
    ...page.headers,
    ...['Connection', 'close'],
    ...('retryAfterSeconds' in refusal ? ['Retry-After', String(refusal.retryAfterSeconds)] : []),
  ])
  response.end(page.body)
}

/** Answers without reading what is still being sent. The admin's forms show `message`. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal) {
  if (isLinkPath(request.url)) return refuseLink(request, response, refusal)
  const { status, ...words } = WORDS[refusal.error]
  const language = preferredLanguage(request.headers['accept-language'], ['fr', 'en'])
  const message = language === 'en' ? words.en : words.fr
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...('retryAfterSeconds' in refusal && { 'Retry-After': String(refusal.retryAfterSeconds) }),
  })
  response.end(JSON.stringify({ error: refusal.error, message, ...words }))
}
