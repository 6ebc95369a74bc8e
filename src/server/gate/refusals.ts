import type { IncomingMessage, ServerResponse } from 'node:http'
import { preferredLanguage } from '../pages/language'

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

/** Answers without reading what is still being sent. The admin's forms show `message`. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal) {
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
