/** Whether the widget stands on a dark ground, whoever decided it: the page's `color-scheme`, the visitor, or a token. */
export function onDarkGround(root: ParentNode): boolean {
  const frame = root.querySelector('.w')
  return !!frame && isDark(getComputedStyle(frame).outlineColor)
}

/** Whether a computed colour, "rgb(12, 34, 56)", is nearer to black; one that is not so written is not. */
export function isDark(colour: string): boolean {
  const [r = 255, g = 255, b = 255] = colour.match(/[\d.]+/g)?.map(Number) ?? []
  return 0.21 * r + 0.72 * g + 0.07 * b < 110
}
