import type { PageParts, Tag } from './read-page'

/** Consent managers by what their scripts' addresses or texts hold. */
const MANAGERS: [name: string, sign: RegExp][] = [
  ['Axeptio', /axept\.io|axeptioSettings/],
  ['Complianz', /complianz|cmplz/],
  ['Cookiebot', /consent\.cookiebot\.com|cookiebot/i],
  ['CookieYes', /cookieyes|cookie-law-info/],
  ['Didomi', /didomi/i],
  ['iubenda', /iubenda/],
  ['Klaro', /klaro(\.min)?\.js|klaroConfig/],
  ['OneTrust', /onetrust|cookielaw\.org|otSDKStub/],
  ['Orejime', /orejime/i],
  ['Sirdata', /sirdata|sddan\.com/],
  ['tarteaucitron', /tarteaucitron/i],
  ['Usercentrics', /usercentrics/],
]

/** Names of the consent managers in a page. */
export const managersIn = ({ scripts }: Pick<PageParts, 'scripts'>): string[] =>
  MANAGERS.filter(([, sign]) =>
    scripts.some(({ attributes, text }) => sign.test(attributes.src ?? '') || sign.test(text)),
  ).map(([name]) => name)

/** What keeps a script from running at once: who does, and whether it runs later by itself. */
export type Hold = { by: 'consent' | 'optimiser'; name?: string }

/** Attributes and types by which optimisers put a script off, and consent managers hold one back. */
const SIGNS: [by: Hold['by'], name: string | undefined, sign: (tag: Tag) => boolean][] = [
  ['optimiser', 'Rocket Loader (Cloudflare)', typed(/^[\da-f]{8,}-text\/javascript$/)],
  ['optimiser', 'WP Rocket', typed(/^rocketlazyloadscript$/)],
  ['optimiser', 'LiteSpeed Cache', typed(/^litespeed\/javascript$/)],
  ['optimiser', 'WP Meteor', typed(/^javascript\/blocked$/)],
  ['optimiser', 'Perfmatters', typed(/^pmdelayedscript$/)],
  ['optimiser', 'WP Rocket', has('data-rocket-src', 'data-rocket-type')],
  ['optimiser', 'FlyingPress', has('data-loading-method')],
  [
    'consent',
    'Cookiebot',
    ({ attributes }) => /^(?!ignore$)./.test(attributes['data-cookieconsent'] ?? ''),
  ],
  ['consent', 'Complianz', has('data-cmplz-src', 'data-service', 'data-category')],
  ['consent', 'CookieYes', has('data-cookieyes', 'data-cli-category')],
  ['consent', 'iubenda', ({ attributes }) => /_iub_cs_activate/.test(attributes.class ?? '')],
  ['consent', 'OneTrust', ({ attributes }) => /\boptanon-category/.test(attributes.class ?? '')],
  ['consent', 'Usercentrics', has('data-usercentrics')],
  ['consent', 'Didomi', typed(/^didomi\//)],
  ['consent', 'Didomi', has('data-vendor')],
  ['consent', 'Klaro', has('data-name')],
  ['consent', 'Axeptio', has('data-axeptio')],
  ['consent', undefined, typed(/^text\/plain$/)],
]

/** Whether a browser runs a script as it stands in the page; if not, who holds it. */
export function holdOf(tag: Tag, managers: string[]): Hold | undefined {
  const type = tag.attributes.type?.trim().toLowerCase() ?? ''
  const isRun =
    !type || type === 'module' || /^(text|application)\/(x-)?(java|ecma)script$/.test(type)
  if (isRun && tag.attributes.src) return undefined
  const [by, name] = SIGNS.find(([, , sign]) => sign(tag)) ?? ['consent']
  // of a plain sign the manager that is in the page is the one
  return { by: by as Hold['by'], name: (name as string | undefined) ?? managers[0] }
}

function typed(pattern: RegExp) {
  return ({ attributes }: Tag) => pattern.test(attributes.type?.trim().toLowerCase() ?? '')
}

function has(...names: string[]) {
  return ({ attributes }: Tag) => names.some((name) => name in attributes)
}
