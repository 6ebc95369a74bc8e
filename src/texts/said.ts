import type { Template } from './host'

/** What a function may be given for a host's text to take its place: what can stand in a text as it is. */
type Value = string | number | undefined

/**
 * What a host may say in the place of texts: a text for a text, a template for what we make of values, as many texts for a list, and
 * of a table as much as he wants.
 */
export type SaidOf<Text> = Text extends string
  ? string
  : Text extends (...values: infer Values) => string
    ? Values extends readonly Value[]
      ? Template
      : never
    : Text extends readonly (infer One)[]
      ? readonly SaidOf<One>[]
      : Text extends object
        ? { [Key in keyof Text]?: SaidOf<Text[Key]> }
        : never
