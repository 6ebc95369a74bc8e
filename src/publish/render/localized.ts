import type { Localized } from '../records'

/** Reads the texts of one record in one language, and remembers which fields fell back to the default language. */
export class Texts {
  readonly #fellBack = new Set<string>()

  constructor(
    private readonly locale: string,
    private readonly defaultLocale: string,
  ) {}

  /** The text of `field`, in the default language when there is no translation; absent when there is none at all. */
  read(field: string, value: Localized | undefined): string | undefined {
    return this.choose(field, value, (text) => text?.trim() || undefined)
  }

  /** The same for what must be converted to text first; `convert` answers undefined for what is empty. */
  choose<T>(
    field: string,
    value: Record<string, T> | undefined,
    convert: (value: T | undefined) => string | undefined,
  ): string | undefined {
    const own = convert(value?.[this.locale])
    if (own !== undefined) return own
    const text = convert(value?.[this.defaultLocale])
    if (text !== undefined && this.locale !== this.defaultLocale) this.#fellBack.add(field)
    return text
  }

  /** Names of the fields read so far that are in the default language; absent when there is none. */
  get fallback(): string[] | undefined {
    return this.#fellBack.size ? [...this.#fellBack] : undefined
  }
}

/** One text without keeping count: for words whose language needs no mark. */
export const inLocale = (value: Localized | undefined, locale: string, defaultLocale: string) =>
  value?.[locale]?.trim() || value?.[defaultLocale]?.trim() || undefined
