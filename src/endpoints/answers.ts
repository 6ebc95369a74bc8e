import type { PayloadHandler, PayloadRequest } from 'payload'
import { editsRecords } from '../../collections/access'
import { languageOf } from '../../collections/messages'
import type { Language } from '../sheet/words'

const NOT_KEPT = { 'Cache-Control': 'no-store' }

/** The language in which a file is asked for, else the asker's own. */
export function languageIn(req: PayloadRequest): Language {
  const asked = req.searchParams.get('language')
  return asked === 'fr' || asked === 'en' ? asked : languageOf(req)
}

/** A page to print, without a script and from nowhere else. */
export const htmlAnswer = (text: string): Response =>
  new Response(text, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      ...NOT_KEPT,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })

export const jsonAnswer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: NOT_KEPT })

/** As Payload says its own refusals. */
export const refusal = (status: number, message: string): Response =>
  jsonAnswer({ errors: [{ message }] }, status)

/** Handles what those who edit records ask, and tells all others that it is not for them. */
export const forEditors =
  (forbidden: Record<Language, string>, handler: PayloadHandler): PayloadHandler =>
  async (req) =>
    (await editsRecords({ req })) ? handler(req) : refusal(403, forbidden[languageOf(req)])
