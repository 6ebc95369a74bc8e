import type { Sentence } from './walk-file'

/** A file nothing can be made of; the reason names the line where there is one. */
export class WalkFileRefused extends Error {
  constructor(
    readonly reason: Sentence,
    options?: ErrorOptions,
  ) {
    super(reason.en, options)
  }
}
