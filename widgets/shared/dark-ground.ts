/** Whether the widget stands on a dark ground, whoever decided it: the page's `color-scheme`, the visitor, or a token. */
export function onDarkGround(root: ParentNode): boolean {
  const frame = root.querySelector('.w')
  if (!frame) return false
  const [r, g, b] = getComputedStyle(frame)
    .outlineColor.match(/[\d.]+/g)
    ?.map(Number) ?? [255]
  return 0.21 * r + 0.72 * (g ?? 255) + 0.07 * (b ?? 255) < 110
}
