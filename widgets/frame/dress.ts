import { isDark } from '../shared/dark-ground'
import { tokensIn } from './query'

/** Gives the frame the tokens of its address. On a dark ground all is as under a dark `color-scheme`, unless one is named. */
export function dress(query: URLSearchParams) {
  const { documentElement: root } = document
  for (const [property, value] of tokensIn(query)) root.style.setProperty(property, value)
  if (!query.has('ground') || root.style.colorScheme) return
  const { backgroundColor } = getComputedStyle(root)
  // one with an opacity, or of another space, is taken for light
  if (backgroundColor.startsWith('rgb(') && isDark(backgroundColor)) root.style.colorScheme = 'dark'
}
