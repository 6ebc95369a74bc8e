import type { Sentence } from '../words'

/** A file nothing can be made of. */
export class FileRefused extends Error {
  constructor(
    readonly reason: Sentence,
    options?: ErrorOptions,
  ) {
    super(reason.en, options)
  }
}
