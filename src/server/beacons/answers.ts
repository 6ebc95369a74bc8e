import type { ServerResponse } from 'node:http'

/** Why a beacon was not taken. `silent`: the visitor asks not to be counted. `host`: nobody has declared that site. */
export type Refusal = 'silent' | 'host' | 'method' | 'size' | 'body' | 'too-many' | 'full' | 'disk'

const WORDS: Record<
  Exclude<Refusal, 'silent' | 'host'>,
  { status: number; fr: string; en: string }
> = {
  method: {
    status: 405,
    fr: 'Cette adresse reçoit les sommes des widgets : POST.',
    en: 'This address takes the widgets’ sums: POST.',
  },
  size: {
    status: 413,
    fr: 'Un message fait 4096 octets au plus et arrive en cinq secondes.',
    en: 'A message has at most 4096 bytes and comes within five seconds.',
  },
  body: {
    status: 400,
    fr: 'Ce message n’est pas celui d’un widget.',
    en: 'This message is not a widget’s.',
  },
  'too-many': {
    status: 429,
    fr: 'Trop de messages à la suite depuis cette adresse.',
    en: 'Too many messages in a row from this address.',
  },
  full: {
    status: 503,
    fr: 'Le journal est plein : il attend la base de données.',
    en: 'The journal is full: it waits for the database.',
  },
  disk: {
    status: 503,
    fr: 'Le journal ne peut pas être écrit ; l’incident est noté.',
    en: 'The journal can’t be written; the fault is logged.',
  },
}

const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

/** What a widget is told: `undefined` when its message was taken. `detail` is for whoever writes a widget. */
function answerOf(refusal: Refusal | undefined, detail?: string) {
  // a browser writes every refusal into the console of the page: no visitor of a site that is yet to be declared sees one
  if (refusal === undefined || refusal === 'silent' || refusal === 'host')
    return { status: 204, headers: HEADERS, body: undefined }
  const { status, fr, en } = WORDS[refusal]
  const headers = {
    ...HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    ...(refusal === 'method' && { Allow: 'POST' }),
    ...(refusal === 'size' && { Connection: 'close' }),
  }
  return { status, headers, body: JSON.stringify({ error: refusal, fr, en, detail }) }
}

/** Answers on a Node server. What is still being sent is not read. */
export function send(response: ServerResponse, refusal?: Refusal, detail?: string) {
  const { status, headers, body } = answerOf(refusal, detail)
  response.writeHead(status, headers).end(body)
}

/** The same answer in a Fetch runtime. */
export function toResponse(refusal?: Refusal, detail?: string): Response {
  const { status, headers, body } = answerOf(refusal, detail)
  return new Response(body, { status, headers })
}
