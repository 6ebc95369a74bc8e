import type { Sentence } from './walk-file'

/** What is asked to be written can't be; nothing was. */
export class ImportRefused extends Error {
  constructor(readonly reason: Sentence) {
    super(reason.en)
  }
}
