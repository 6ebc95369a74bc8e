/**
 * What a `data-*` may say to a widget. Everything else on a spot is for others — consent managers, optimisers, page builders —
 * and an element must not be given an `id`, a `hidden` or an `onclick` by them. The loader names the widgets' code by its
 * hash, so the two are always of one edition: no widget knows an attribute that its loader doesn't.
 */
export const ATTRIBUTES =
  'layout label limit lang shop show partner perimeter heading-level kind exclude video utm tour'
    .split(' ')
    .map((name) => `data-${name}`)
