import { tokensIn } from './query'

/** Gives the frame the tokens of its address. On a dark ground all is as under a dark `color-scheme`, unless one is named. */
export function dress(query: URLSearchParams) {
  const { documentElement: root } = document
  for (const [property, value] of tokensIn(query)) root.style.setProperty(property, value)
  if (query.has('ground') && !root.style.colorScheme && isDark(root))
    root.style.colorScheme = 'dark'
}

function isDark(root: Element): boolean {
  const [r, g, b] = /^rgb\((\d+), (\d+), (\d+)\)$/
    .exec(getComputedStyle(root).backgroundColor)
    ?.slice(1)
    .map(Number) ?? [255, 255, 255]
  return 0.21 * r + 0.72 * g + 0.07 * b < 110
}
