import type { SnippetName } from '../../../src/publish/snippets/snippets'
import { SNIPPETS } from '../../../src/publish/snippets/snippets'
import { findingsOf } from '../../../src/site-check/findings/findings'
import type { Known, Standing } from '../../../src/site-check/known'

export const BASE = 'https://vitrine.example'
export const PINNED = { src: `${BASE}/v1/pinned/1.0-new/shop-card.js`, integrity: 'sha384-abc' }

const RECORDS: Record<string, Standing> = {
  'shops/librairie': { type: 'published' },
  'shops/ancienne': { type: 'moved', slug: 'librairie' },
  'shops/fermee': { type: 'gone' },
}

export const known: Known = {
  base: BASE,
  pinned: [{ file: 'shop-card.js', ...PINNED }],
  partnerAt: (host) => (host === 'www.tudigo.example' ? 'tudigo' : undefined),
  partnerOf: (key) => ({ ours: 'tudigo', theirs: 'le-carillon' })[key],
  standing: async (kind, slug) => RECORDS[`${kind}/${slug}`] ?? { type: 'unknown' },
}

/** As the manual writes it, for the record `slug`. */
export const snippet = (name: SnippetName, slug = 'librairie') =>
  SNIPPETS[name]({
    ...{ widget: 'shop-card', attributes: { shop: slug }, locale: 'fr', base: BASE },
    link: { text: 'Librairie', href: `${BASE}/fr/shops/${slug}/` },
    ...{ reserve: 850, reserveWide: 440, pinned: PINNED },
  })

/** A page of a partner's; `policy` of its headers, `key` of the partner's frames. */
type Asked = { body: string; head?: string; policy?: string; url?: string; key?: string }

/** What is found on it. */
export const find = ({
  body,
  head = '',
  policy,
  url = 'https://www.tudigo.example/p',
  key,
}: Asked) =>
  findingsOf({
    page: {
      ...{ type: 'page', url: new URL(url) },
      html: `<!doctype html><head>${head}</head><body><h1>Une page</h1><p>${'Du texte. '.repeat(40)}</p>${body}</body>`,
      headers: policy === undefined ? {} : { 'content-security-policy': policy },
    },
    ...{ known, partner: { slug: 'tudigo', key } },
  })

export const keys = async (asked: Asked) => (await find(asked)).map(({ key }) => key)
export const one = async (asked: Asked) => (await find(asked))[0]

export const LOADER = `<script async src="${BASE}/v1/embed.js"></script>`
export const CARD = snippet('spot')
