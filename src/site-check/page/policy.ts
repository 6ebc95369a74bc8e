/** A Content-Security-Policy: directive to its sources, lower case. */
export type Policy = Map<string, string[]>

/** The policies of a header, which may hold several, or of one `<meta>`. */
export const policiesIn = (text: string): Policy[] =>
  text
    .split(',')
    .map((one) => policyIn(one))
    .filter((policy) => policy.size > 0)

function policyIn(text: string): Policy {
  const policy: Policy = new Map()
  for (const directive of text.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/)
    // the first one of a name holds
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources)
  }
  return policy
}

/** What rules in the place of a directive that is not written (CSP 3, 6.8). */
const FALLBACKS: Record<string, string[]> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'media-src': ['media-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'style-src': ['style-src-attr', 'style-src', 'default-src'],
}

const ruling = (policy: Policy, directive: string): string[] | undefined =>
  FALLBACKS[directive].map((name) => policy.get(name)).find((sources) => sources !== undefined)

type Load = {
  /** What is loaded, and the page it is loaded into. */
  url: URL
  page: URL
  /** Of a script's tag. */
  nonce?: string
  integrity?: string
}

/** Whether a policy lets something be loaded. */
export function allows(policy: Policy, directive: string, load: Load): boolean {
  const sources = ruling(policy, directive)
  if (!sources) return true
  const all = sources.map((source) => source.replaceAll("'", ''))
  if (directive === 'script-src') {
    if (load.nonce && all.includes(`nonce-${load.nonce}`)) return true
    const hashes = all.filter((source) => /^sha(256|384|512)-/.test(source))
    if (load.integrity?.split(/\s+/).every((hash) => hashes.includes(hash))) return true
    // then addresses say nothing: only what a trusted script adds, or a nonce
    if (all.includes('strict-dynamic')) return false
  }
  return sources.some((source) => matches(source.toLowerCase(), load))
}

/** Whether it lets `style` attributes be. */
export function allowsStyleAttributes(policy: Policy): boolean {
  const sources = ruling(policy, 'style-src')
  if (!sources) return true
  const isUnsafe = sources.some((source) => source.toLowerCase() === "'unsafe-inline'")
  // a hash or a nonce makes it be ignored
  return isUnsafe && !sources.some((source) => /^'(nonce|sha\d+)-/i.test(source))
}

/** Whether it names the Trusted Types policies that may be made, and not the widgets' one. */
export function forbidsOurTypes(policy: Policy): boolean {
  const names = policy.get('trusted-types')
  return names !== undefined && !names.includes('lit-html') && !names.includes('*')
}

// CSP 3, 6.7.2: scheme, host with a wildcard, port, path
function matches(source: string, { url, page }: Load): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol)
  if (source === "'self'") return url.origin === page.origin
  if (/^[a-z][a-z\d+.-]*:$/.test(source)) return upgrades(source, url.protocol)
  const found =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[a-z\d.-]+|\[[\da-f:]+\])(?::(\d+|\*))?(\/[^?#]*)?$/.exec(
      source,
    )
  if (!found) return false
  const [, scheme = page.protocol, host, port, path] = found
  if (!upgrades(scheme, url.protocol)) return false
  if (host !== '*' && !hostMatches(host, url.hostname)) return false
  const actual = url.port || (url.protocol === 'https:' ? '443' : '80')
  const usual = actual === '443' || actual === '80'
  if (port === undefined ? !usual : port !== '*' && port !== actual) return false
  if (!path || path === '/') return true
  return path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path
}

const upgrades = (asked: string, actual: string) =>
  asked === actual || (asked === 'http:' && actual === 'https:')

const hostMatches = (pattern: string, host: string) =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host
