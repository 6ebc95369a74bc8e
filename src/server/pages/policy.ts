/**
 * Security headers of an HTML page of the edition: it loads scripts, styles, pictures and data from the vitrine alone.
 * `publicUrl` is named besides 'self' because pages hold absolute addresses and may be seen under another host name.
 */
export function pageHeaders(publicUrl: string): string[] {
  const ours = [`'self'`, originOf(publicUrl)].filter(Boolean).join(' ')
  const policy = [
    `default-src 'none'`,
    ...['script-src', 'style-src', 'img-src', 'media-src', 'connect-src', 'font-src'].map(
      (directive) => `${directive} ${ours}`,
    ),
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'self'`,
  ]
  return [
    'Content-Security-Policy',
    policy.join('; '),
    // a shop or a partner sees in its own statistics where a visit comes from, not which page
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
  ]
}

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : '')
