import type { Asset } from './assets'

const POLICY = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src', 'form-action'].map(
    (directive) => `${directive} 'self'`,
  ),
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A page of the form: kept by nobody, found by no search, and its address told to nobody. */
export const pageAnswer = (page: string, status = 200): Response =>
  new Response(page, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      ...PRIVATE,
    },
  })

const PRIVATE = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
}

/** Leads back to the link, which then says what became of it: a page that can be loaded again without sending anything. */
export const seeOther = (request: Request): Response => {
  const { pathname, search } = new URL(request.url)
  return new Response(null, { status: 303, headers: { Location: pathname + search, ...PRIVATE } })
}

/** A file of the form, whose name changes with it. */
export const fileAnswer = ({ body, type }: Asset): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
