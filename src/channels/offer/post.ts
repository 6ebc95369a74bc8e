import type { Showing } from './shown'
import { WORDS } from './words'

/** Longest short post, in characters: what the strictest of the networks takes. */
export const SHORT_POST = 280

/** A post in which each is told with its service and its link. */
export function longPost({ shown, language }: Showing): string {
  const cards = shown.map(({ name, kind, service, link }) =>
    [name, (service ?? kind).replace(/\s+/g, ' ').trim(), link].join('\n'),
  )
  return [WORDS[language].postHead, ...cards].join('\n\n')
}

/**
 * A post of 280 characters at most, addresses counted in full: all names, and in their order as many links as there is
 * room for; where there are more names than fit, those that do and an ellipsis.
 */
export function shortPost({ shown, language }: Showing): string {
  const head = WORDS[language].postShort
  for (let links = shown.length; links >= 0; links--) {
    const parts = shown.map(({ name, link }, at) => (at < links ? `${name} ${link}` : name))
    const text = `${head} ${parts.join(' · ')}`
    if (lengthOf(text) <= SHORT_POST) return text
  }
  const names: string[] = []
  for (const { name } of shown)
    if (lengthOf(`${head} ${[...names, name].join(' · ')} …`) <= SHORT_POST) names.push(name)
  return `${head} ${names.join(' · ')} …`
}

export const lengthOf = (text: string): number => [...text].length
