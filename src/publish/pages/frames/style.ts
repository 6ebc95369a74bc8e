/**
 * What is around a widget in a frame: nothing, but room for the outline of what has the focus. Light unless the address
 * says otherwise, as a page is that says nothing: of two schemes that differ a browser makes an opaque ground. In a low
 * frame a photo leaves room for the name.
 */
export const FRAME_STYLE = `
:root { color-scheme: light; background: var(--costo-ground, transparent); color: var(--costo-text, light-dark(#1a1d23, #f0f1f4)); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
body { margin: 0; padding: 6px; }
p { margin: 0 0 0.5em; }
a { color: inherit; }
@media (max-width: 587px) { costo-shop-card:not([layout="compact"])::part(photo) { max-block-size: 50vh; } }
`.trim()
