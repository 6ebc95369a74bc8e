import { spaced } from '../../spaced'
import { FRAME_WORDS } from './frame-words'
import { NO_PAGE } from './no-page-words'
import { POLICY_WORDS } from './policy-words'
import { RECORD_WORDS } from './record-words'
import { SCRIPT_WORDS } from './script-words'
import type { Said } from './said'

export type Language = 'fr' | 'en'

/** All that can be found on a page, in the two languages of the admin. */
export const SAID = {
  ...{ ...NO_PAGE, ...SCRIPT_WORDS, ...POLICY_WORDS, ...RECORD_WORDS, ...FRAME_WORDS },
} satisfies Record<string, Record<Language, Said>>

type Kept = { key: keyof typeof SAID; values?: Record<string, string> }

/** A finding in words: what was found, and how it is mended; `line` is the text to paste. */
export type Told = { found: string; fix?: string; line?: string }

export function toldIn({ key, values = {} }: Kept, language: Language): Told {
  const { found, fix }: Said = SAID[key][language]
  // the line is code: nothing is put into it
  return { found: spaced(found(values)), fix: fix && spaced(fix(values)), line: values.line }
}
