import { isFramePath } from '../../contract/frame'

/**
 * Security headers of an HTML page of the edition: it loads scripts, styles, pictures and data from the vitrine alone.
 * `publicUrl` is named besides 'self' because pages hold absolute addresses and may be seen under another host name.
 * A frame may stand in any page, and that is said by saying nothing: `frame-ancestors *` would leave out sandboxed ones.
 */
export function pageHeaders(path: string, publicUrl: string): string[] {
  const ours = [`'self'`, originOf(publicUrl)].filter(Boolean).join(' ')
  const policy = [
    `default-src 'none'`,
    ...['script-src', 'style-src', 'img-src', 'media-src', 'connect-src', 'font-src'].map(
      (directive) => `${directive} ${ours}`,
    ),
    `base-uri 'none'`,
    ...(isFramePath(path) ? FRAME : PAGE),
  ]
  return [
    'Content-Security-Policy',
    policy.join('; '),
    // a shop or a partner sees in its own statistics where a visit comes from, not which page
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
  ]
}

const PAGE = [`form-action 'self'`, `frame-ancestors 'self'`]
const FRAME = [`form-action 'none'`, `require-trusted-types-for 'script'`, 'trusted-types lit-html']

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : '')
