import type { SnippetName } from '../../../snippets/snippets'
import type { Written } from '../words/words'

/** One way to do it: who may, what to do, what to copy. Texts as `prose` reads them. */
export type Way = {
  title: string
  who: string
  /** Three to six. */
  steps: string[]
  /** `label`: what the text is, where there are several. */
  snippets: { label?: string; snippet: SnippetName }[]
}

/** How to paste a widget into one kind of site. */
export type Recipe = {
  title: string
  summary: string
  ways: Way[]
  /** What one sees when it works. */
  works: string
  /** What one sees when it doesn't, and what to do. */
  trouble: [sign: string, cure: string][]
  /** What a letter to the webmaster holds. */
  webmaster: SnippetName
}

/** The same recipe in the languages the pages are written in. */
export type Translated = Record<Written, Recipe>
