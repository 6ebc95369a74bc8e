const asked = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''

/** French unless the system names another language: this is a French city's tool ("C" names none). */
export const language = /^(fr|c\b|posix|$)/i.test(asked) ? 'fr' : 'en'

/** One text in the language of the console. */
export const say = (fr, en) => (language === 'fr' ? fr : en)

/** Something the user can put right: one line says what, and what to do; the start ends with code 1. */
export class Refusal extends Error {
  constructor(fr, en) {
    super(say(fr, en))
    this.name = 'Refusal'
  }
}
