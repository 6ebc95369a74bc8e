import { PLATFORMS, type Platform, recipeFor } from '../publish/pages/embed/recipes/recipes'
import { needsPinned } from '../publish/snippets/snippets'
import { shownBy } from './choices'
import { type Settings, snippetFor, type Subject } from './wanted'

export type { Platform } from '../publish/pages/embed/recipes/recipes'

/** One way to paste it, as the manual says it, with the texts to copy. Texts as the manual's `prose` reads them. */
export type WayToPaste = {
  title: string
  who: string
  steps: string[]
  /** `label`: what the text is, where there are several. */
  texts: { label?: string; text: string }[]
}

/** Kinds of sites by name, the most asked for first. */
export const platformsIn = (language: string): { platform: Platform; title: string }[] =>
  PLATFORMS.map((platform) => ({ platform, title: recipeFor(platform, language).title }))

/** How to paste what was chosen into a site of this kind: told in `language`, the snippets in the site's own. */
export function waysToPaste(
  platform: Platform,
  language: string,
  subject: Subject,
  settings: Settings,
): WayToPaste[] {
  const isPinned = subject.pinned[shownBy(settings.choice, subject.slug).widget] !== undefined
  return recipeFor(platform, language).ways.map(({ title, who, steps, snippets }) => ({
    ...{ title, who, steps },
    texts: snippets
      .filter(({ snippet }) => isPinned || !needsPinned(snippet))
      .map(({ label, snippet }) => ({ label, text: snippetFor(snippet, subject, settings) })),
  }))
}
