import { builder, builderLetter } from './builder'
import { frame, frameAddress } from './frame'
import { attribute, element, inData, LEAVE_ALONE, list, loader, spot, styleOf } from './markup'
import { policy, rules, trustedTypes } from './policy'
import { privacy } from './privacy'
import { component, jsx } from './react'
import type { Wanted } from './wanted'

const pinnedFile = ({ pinned }: Wanted): string =>
  `<script type="module"${attribute('src', pinned?.src ?? '')}${attribute('integrity', pinned?.integrity ?? '')} crossorigin="anonymous"></script>`

/**
 * Everything one may be told to copy, by name: a function of what is wanted, to text. Values are escaped for the language
 * they are written in; nothing a record or a person says can end an attribute, a tag or a string.
 */
export const SNIPPETS = {
  /** Element and loader: the shortest that keeps the link and the height. */
  element: (wanted: Wanted) => `${element(wanted, styleOf(wanted))}\n${loader(wanted)}`,
  /** The same, left alone by consent managers and optimisers. */
  protected: (wanted: Wanted) =>
    `${element(wanted, styleOf(wanted))}\n${loader(wanted, LEAVE_ALONE)}`,
  /** The element alone, for a page that has the loader and keeps the height by its style sheet. */
  specimen: (wanted: Wanted) => element(wanted),
  /** One script tag and nothing else. */
  script: (wanted: Wanted) =>
    `<script async${attribute('src', `${wanted.base}/v1/embed.js`)}${attribute('data-costo', wanted.widget)}${list(inData(wanted))}></script>`,
  /** Where unknown tags are taken away; the loader is added to the site once, by somebody who may. */
  spot,
  /** The same with the loader, for a page that has none yet. */
  block: (wanted: Wanted) => `${spot(wanted)}\n${loader(wanted)}`,
  loader: (wanted: Wanted) => loader(wanted),
  protectedLoader: (wanted: Wanted) => loader(wanted, LEAVE_ALONE),
  /** Address of the public page: a CMS that knows oEmbed makes a frame of it. */
  address: ({ link: { href } }: Wanted) => href,
  frame,
  frameAddress,
  /** One file that never changes, with its hash: nothing else is run, and nothing updates itself. */
  pinned: (wanted: Wanted) => `${element(wanted, styleOf(wanted))}\n${pinnedFile(wanted)}`,
  /** The same without a `style` attribute, for a page whose policy forbids it. */
  strictPinned: (wanted: Wanted) => `${element(wanted)}\n${pinnedFile(wanted)}`,
  builder,
  builderLetter,
  /** No `style` attribute: the height stands in the page's own style sheet. */
  strict: (wanted: Wanted) => `${element(wanted)}\n${loader(wanted)}`,
  rules,
  policy,
  trustedTypes,
  jsx,
  component,
  privacy,
} satisfies Record<string, (wanted: Wanted) => string>

export type SnippetName = keyof typeof SNIPPETS

/** Whether a snippet needs a single file, which an edition without the widgets' build has not. */
export const needsPinned = (name: SnippetName): boolean =>
  ['pinned', 'strictPinned', 'builder', 'builderLetter'].includes(name)
