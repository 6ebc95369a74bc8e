import type { BaseElement } from '../shared/base-element'
import { add, send, type Sender } from './sums'
import { mayCount, said } from './wishes'

/** So long half of an item must be seen without a break. */
const SEEN_MS = 1000

/** Of a screen whose height is not told: a frame of another site doesn't learn it. */
const SCREEN_HEIGHT = 800

/** Widgets in the page, and how to look at each anew; `type` is what has happened to the page. */
const looks = new Map<BaseElement, (type?: string) => void>()

function turn({ type }: Event) {
  looks.forEach((look) => look(type))
  if (document.hidden || type === 'pagehide') send()
}
addEventListener('pagehide', turn)
addEventListener('visibilitychange', turn)

/**
 * Counts what is seen of a widget and of each item in it (`data-item`), once in a page view, the links of items that are
 * followed, and the widget's failures; in memory, until the page is hidden.
 */
export function count(host: BaseElement) {
  const { renderRoot, localName, controllers } = host
  // the account knows the suite's widgets; those that others make count nothing
  if (looks.has(host) || !localName.startsWith('costo-') || !mayCount(host)) return
  const addOne = (index: 0 | 1, item?: string) => {
    if (!mayCount(host)) return
    const sender: Sender = {
      widget: localName.slice('costo-'.length),
      key: said(host, 'key'),
      // elsewhere the browser says whose page it is
      partner: parent === self ? undefined : said(host, 'partner'),
    }
    add(sender, index, item)
  }

  const counted = new Set<string | undefined>()
  const timers = new Map<Element, number>()
  const stop = (element: Element) => {
    clearTimeout(timers.get(element))
    timers.delete(element)
  }
  const see = ({ dataset: { item } }: HTMLElement) => {
    if (!counted.has(item)) addOne(0, item)
    counted.add(item)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const { target } = entry
        if (!isHalfSeen(entry)) stop(target)
        else if (!timers.has(target)) timers.set(target, self.setTimeout(see, SEEN_MS, target))
      }
    },
    // an item higher than the screen is looked at whenever a little more or less of it is seen
    { threshold: [...Array(41).keys()].map((step) => step / 40) },
  )
  const rest = () => {
    observer.disconnect()
    // what is half a second now may be another item's then
    timers.forEach((_, element) => stop(element))
    for (; host.errors; host.errors--) addOne(1)
  }
  const look = (type?: string) => {
    rest()
    looks.set(host, look)
    // a page that comes back from the browser's memory is seen anew
    if (type === 'pagehide') counted.clear()
    if (!document.hidden)
      [host, ...renderRoot.querySelectorAll('[data-item]')].forEach((one) => observer.observe(one))
  }
  const click = (event: Event) => {
    const link = (event.target as Element).closest('a[href]')
    const item = link?.closest<HTMLElement>('[data-item]')?.dataset.item
    // neither the right button nor those that go back and forward
    if (item && (event as MouseEvent).button < 2) addOne(1, item)
  }
  renderRoot.addEventListener('click', click)
  renderRoot.addEventListener('auxclick', click)
  controllers.push({
    hostUpdated: look,
    hostDisconnected() {
      rest()
      looks.delete(host)
    },
  })
  look()
}

/** Half of it is seen, or it fills half of the screen. */
function isHalfSeen({
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry) {
  const screen = rootBounds ?? { width: innerWidth, height: SCREEN_HEIGHT }
  return intersectionRatio >= 0.5 || area(intersectionRect) * 2 >= area(screen)
}

const area = ({ width, height }: { width: number; height: number }) => width * height
