/** What the public side calls itself: one text, or one for each language by its code. */
export type PublicName = string | Record<string, string>

/** In characters: it stands beside the menu on a phone. */
const LONGEST = 60

/** @throws Error naming the option and what to write */
export function checkName(name: PublicName | undefined): void {
  if (name === undefined) return
  const texts = typeof name === 'string' ? [name] : Object.values(Object(name))
  if (texts.length && texts.every(isName)) return
  throw new Error(
    `costo: the option name is ${JSON.stringify(name)}. Write what the public pages call themselves, in ${LONGEST} characters at most, such as 'La Vitrine de Lyon' or { fr: 'La Vitrine de Lyon', en: 'The Lyon Showcase' }.`,
  )
}

const isName = (text: unknown): boolean =>
  typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST && !/\p{Cc}/u.test(text)
