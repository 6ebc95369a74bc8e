/**
 * What the widgets' build leaves in `dist/widgets`, and what the publisher writes into it.
 *
 *     embed.js              the loader, a classic script
 *     runtime.js            lit and all that the widgets share, an ES module
 *     hours.js              what the card and the map say of opening hours, an ES module
 *     {widget}.js           one ES module each; imports these two at most at once
 *     frame.js              what a page of ours does that stands in somebody's iframe, an ES module; see frame.ts
 *     {part}.js             a part of a widget that is asked for only when a visitor wants it; an ES module
 *     pinned/{widget}.js    one file with all it needs, as good a module as a plain script; pinned/all.js has the three
 *     live.js               makes the pages on how to use the widgets live; an ES module that imports nothing
 *     texts/{lang}.json     Texts of one language
 *     custom-elements.json  what the widgets have: attributes, slots, parts, tokens, events
 *
 * A script can't trust its own address in a stranger's page, so the publisher replaces, before hashing,
 * the string literal "__COSTO_BAKED__" by Baked (runtime and pinned files), "__COSTO_EMBED__" by BakedLoader (the
 * loader), the literal "__COSTO_TEXTS_{start}__" in a part by the texts whose keys begin with `{start}.`, which are then in
 * no other place, and every specifier "./{name}.js" by the hashed name of that module.
 */
export type Baked = {
  /** Public address, without a slash at the end. */
  base: string
  /** Published locales, the default one first. */
  locales: string[]
  /** Texts by language; the default one is complete. */
  texts: Record<string, Texts>
  /** Of the suite that made the widgets. */
  version: string
  /** `false`: no widget of this installation counts anything, on whatever page. */
  metrics?: boolean
}

/**
 * Widget name to the absolute addresses of its module and of all that this imports at once: asked for side by side, for
 * one after the other costs a slow network as many times its answer.
 */
export type BakedLoader = Record<WidgetName, string[]>

/** Key to text; `{name}` marks a place, plural forms are separate keys ending in `.one` and `.other`. */
export type Texts = Record<string, string>

export const WIDGETS = ['partner-carousel', 'shop-card', 'tour-map'] as const

export type WidgetName = (typeof WIDGETS)[number]

/** The attribute without which a widget shows nothing, and the list in which its values are found; the carousel needs none. */
export const NEEDS = {
  'partner-carousel': undefined,
  'shop-card': { attribute: 'shop', section: 'shops' },
  'tour-map': { attribute: 'tour', section: 'tours' },
} as const satisfies Record<WidgetName, { attribute: string; section: string } | undefined>
