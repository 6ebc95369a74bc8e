import { METRICS } from '../shared/baked'

/**
 * What the page says of a widget in `data-metrics`, `data-key` or `data-partner`: on the element or around it, on the link
 * inside it, or on any script of the page, which speaks for all its widgets.
 */
export function said(host: Element, name: string): string | undefined {
  const spot = `[data-${name}]`
  const found = host.closest<HTMLElement>(spot) ?? host.querySelector<HTMLElement>(spot)
  return (found ?? document.querySelector<HTMLElement>(`script${spot}`))?.dataset[name]
}

type Visitor = { doNotTrack?: string; globalPrivacyControl?: boolean }

/** Whether a widget may count: neither the visitor, nor the page, nor the installation asks it not to. */
export function mayCount(host: Element): boolean {
  const { doNotTrack, globalPrivacyControl } = navigator as Visitor
  // "1" and true; some browsers have said it on the window
  const wishes = [doNotTrack, globalPrivacyControl, (self as Visitor).doNotTrack]
  return (
    METRICS !== false &&
    said(host, 'metrics') !== 'off' &&
    !wishes.some((wish) => Number(wish) === 1)
  )
}
