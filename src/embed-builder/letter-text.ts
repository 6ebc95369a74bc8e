import { letterText } from '../publish/pages/embed/letter'
import { type Platform, recipeFor } from '../publish/pages/embed/recipes/recipes'
import { embedWords } from '../publish/pages/embed/words/words'
import { type Settings, snippetFor, type Subject } from './wanted'

/** A letter that asks a webmaster to paste what was chosen, with the way to the recipe; in the site's language. */
export function letterOf(
  platform: Platform,
  subject: Subject,
  settings: Settings,
): { subject: string; text: string } {
  const { locale } = settings
  const snippet = snippetFor(recipeFor(platform, locale).webmaster, subject, settings)
  const page = `${subject.base}/${locale}/embed/${platform}/`
  return {
    subject: embedWords(locale).subject,
    text: letterText(platform, locale, { snippet, page }),
  }
}
