import type { Problem } from '../messages'

/** What is wrong with an address of a site: it must be http(s), with a host name that has a dot, without a password. */
export function checkWebAddress(url: string): Problem | undefined {
  const { protocol, hostname, username } = URL.canParse(url) ? new URL(url) : {}
  const isWeb = /^https?:$/.test(protocol ?? '') && /\.\w/.test(hostname ?? '') && !username
  return isWeb ? undefined : { key: 'webAddress', values: { url } }
}

/** As typed, with https:// in front when it was left out: "www.exemple.fr". */
export const withScheme = (typed: string) =>
  /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(typed.trim()) ? `https://${typed.trim()}` : typed.trim()

/** What is wrong with the first bad link of a Lexical editor state. */
export function checkLinks(node: unknown): Problem | undefined {
  const { root, children, fields } = (node ?? {}) as Node
  const url = fields?.url
  if (typeof url === 'string' && !isLink(url)) return { key: 'storyLink', values: { url } }
  for (const child of [root, ...(children ?? [])]) {
    const problem = child && checkLinks(child)
    if (problem) return problem
  }
}

type Node = { root?: Node; children?: Node[]; fields?: { url?: unknown } }

const isLink = (url: string) =>
  URL.canParse(url) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url).protocol)
