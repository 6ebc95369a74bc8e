/**
 * When the texts of each language were last changed, ISO 8601; and, separated by spaces, the languages whose texts are
 * missing or older than those of the default language: a list of records is asked for by it.
 */
export type TextsAt = { behind: string; [locale: string]: string }

type Texts = Map<string, string>

type Saved = {
  before?: Partial<TextsAt> | null
  /** Of each language, as they stood and as they will stand. */
  was: Record<string, Texts>
  is: Record<string, Texts>
  defaultLocale: string
  /** The languages that are being saved: saving one says that its texts have been looked at. */
  saved: string[]
  now: string
}

/** What is kept of a record's texts as it is saved. */
export function textsAtOf({ before, was, is, defaultLocale, saved, now }: Saved): TextsAt {
  const at: Record<string, string> = {}
  for (const [locale, texts] of Object.entries(is)) {
    const isLookedAt = saved.includes(locale) && locale !== defaultLocale
    const isNew = !same(was[locale] ?? new Map(), texts) || isLookedAt
    const known = isNew ? now : (before?.[locale] ?? (texts.size ? now : undefined))
    if (known && texts.size) at[locale] = known
  }
  const others = Object.keys(is).filter((locale) => locale !== defaultLocale)
  const behind = others.filter((locale) => {
    const isMissing = [...is[defaultLocale].keys()].some((path) => !is[locale].has(path))
    return isMissing || (at[locale] ?? '') < (at[defaultLocale] ?? '')
  })
  return { ...at, behind: behind.join(' ') }
}

const same = (one: Texts, other: Texts) =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text)
