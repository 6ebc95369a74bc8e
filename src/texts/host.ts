export type Language = 'fr' | 'en'

/**
 * A text of a host's in the place of one that we make of values: `{1}` is the first of them, `{2}` the second. Where the number
 * in it changes the words, one text for each of the language's plurals, as `Intl.PluralRules` calls them:
 * `{ one: '{1} fiche', other: '{1} fiches' }`.
 */
export type Template = string | ({ other: string } & Partial<Record<Plural, string>>)

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many'

/** What a host says in the place of our texts: texts in lists and objects. It reaches the browser, so it is data alone. */
export type Said = string | readonly Said[] | { readonly [key: string]: Said | undefined }

/** The same of whole tables, in each language. */
export type HostTexts = { readonly [language in Language]?: { readonly [table: string]: Said } }

/** One for all copies of this module: Next bundles it for pages, for their first rendering and for the browser apart. */
const KEY = Symbol.for('costo-vitrine.texts')

type Kept = { [KEY]?: HostTexts }

/** What the host says, in this process or in this page. */
export const hostTexts = (): HostTexts | undefined => (globalThis as Kept)[KEY]

/** Keeps what the host says for all that is told from now on; nothing, and our own texts are told. */
export function keepHostTexts(texts: HostTexts | undefined): void {
  ;(globalThis as Kept)[KEY] = texts
}
