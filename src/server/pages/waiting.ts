import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CmsState } from '../cms-state'
import { isLinkPath } from '../link-path'
import { preferredLanguage } from './language'
import { plainPage } from './plain-page'

type Absent = Exclude<CmsState['phase'], 'ready'>

const SECONDS = 3

const WORDS: Record<Absent, { fr: string; en: string }> = {
  preparing: {
    fr: 'Les données et la première publication se préparent.',
    en: 'The data and the first publish are being prepared.',
  },
  building: {
    fr: 'L’administration se construit : une à deux minutes, à la première mise en route seulement.',
    en: 'The admin is being built: a minute or two, on the first start only.',
  },
  starting: {
    fr: 'L’administration démarre : quelques secondes.',
    en: 'The admin is starting: a few seconds.',
  },
  restarting: {
    fr: 'L’administration redémarre : quelques secondes. Ce qui était enregistré l’est toujours.',
    en: 'The admin is restarting: a few seconds. What was saved is still saved.',
  },
  failed: {
    fr: 'L’administration s’arrête dès qu’elle démarre ; un nouvel essai a lieu toutes les trente secondes. La console de « npm start » dit pourquoi.',
    en: 'The admin stops as soon as it starts; it is tried again every thirty seconds. The console of “npm start” says why.',
  },
}

/** For a shopkeeper who opens his link meanwhile. */
const LINK = {
  fr: {
    title: 'Un instant',
    text: 'Votre page arrive dans quelques secondes ; elle se recharge toute seule.',
  },
  en: {
    title: 'One moment',
    text: 'Your page will be there in a few seconds; it reloads by itself.',
  },
}

/** In the place of the admin: a page that reloads itself for a browser, 503 in JSON for a program. */
export function sendWaiting(
  request: IncomingMessage,
  response: ServerResponse,
  { phase }: { phase: Absent },
): void {
  const words = WORDS[phase]
  // an upload that nobody will read is not waited for
  const headers = [
    'Retry-After',
    String(SECONDS),
    ...['X-Content-Type-Options', 'nosniff'],
    ...(hasBody(request) ? ['Connection', 'close'] : []),
  ]
  if (request.method !== 'GET' || !/\btext\/html\b/.test(request.headers.accept ?? '')) {
    const body = JSON.stringify({ error: 'admin-away', ...words })
    const json = ['Content-Type', 'application/json; charset=utf-8', 'Cache-Control', 'no-store']
    response.writeHead(503, [...headers, ...json])
    response.end(body)
    return
  }
  const language = preferredLanguage(request.headers['accept-language'], ['fr', 'en'])
  if (isLinkPath(request.url)) {
    const page = plainPage(language, { ...LINK, refreshSeconds: SECONDS })
    response.writeHead(503, [...headers, ...page.headers])
    response.end(page.body)
    return
  }
  const page = plainPage(language, {
    fr: {
      title: 'L’administration arrive',
      text: `${words.fr} Cette page se recharge toute seule ; le site public répond déjà.`,
      link: { href: '/', text: 'Voir le site public' },
    },
    en: {
      title: 'The admin is on its way',
      text: `${words.en} This page reloads by itself; the public site is already there.`,
      link: { href: '/', text: 'See the public site' },
    },
    refreshSeconds: SECONDS,
  })
  response.writeHead(503, [...headers, ...page.headers])
  response.end(page.body)
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
