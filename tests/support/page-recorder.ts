/** What the browser itself saw of a page; times in milliseconds since the navigation began. */
export type Seen = {
  /** Sum of all layout shifts that could be seen, in this frame. */
  shift: number
  /** Longest time from a press to the next frame, by press. */
  presses: Record<string, number>
  /** When what a visitor waits for had been painted; 0 when it has not. */
  painted: number
  /** When the first script was asked for. */
  asked: number
}

/** The mark a page leaves when it starts, and what it says to the console once it has painted what is waited for. */
export const STARTED = 'page: started'
export const PAINTED = 'page: painted'

type Wanted = { seen: string; ready?: string; script: string }

/**
 * Runs in the page before anything else. The first thing waited for counts as seen in the frame after the one that
 * finds it laid out in the window: then it has been painted.
 */
export function record({ seen, ready, script }: Wanted) {
  const shifts: PerformanceEntry[] = []
  const found: Seen = {
    // a frame may be laid out before its style sheet is there: what moves before the first paint nobody has seen
    get shift() {
      const [first] = performance.getEntriesByName('first-paint')
      return shifts
        .filter(({ startTime }) => startTime > (first?.startTime ?? 0))
        .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0)
    },
    ...{ presses: {}, painted: 0, asked: 0 },
  }
  Object.assign(window, { found })
  performance.mark('page: started')
  const watch = (type: string, each: (entry: PerformanceEntry) => void, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      ...{ type, buffered: true, ...options },
    })
  watch('layout-shift', (entry) => {
    if (!(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput)
      shifts.push(entry)
  })
  watch('resource', ({ name, startTime }) => {
    if (name.endsWith(script)) found.asked = startTime
  })
  watch(
    'event',
    (entry) => {
      const { interactionId } = entry as PerformanceEntry & { interactionId: number }
      if (!interactionId) return
      found.presses[interactionId] = Math.max(found.presses[interactionId] ?? 0, entry.duration)
    },
    { durationThreshold: 16 },
  )

  const [outer, inner] = seen.split(' >> ')
  const isLaidOut = () => {
    const host = document.querySelector(outer)
    if (!host) return false
    const isReady = (ready ?? '')
      .split('.')
      .filter(Boolean)
      .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], host)
    if (ready && !isReady) return false
    const box = (
      host.shadowRoot?.querySelector(inner) ?? host.querySelector(inner)
    )?.getBoundingClientRect()
    return (
      !!box && box.width > 0 && box.height > 0 && box.top < innerHeight && box.left < innerWidth
    )
  }
  const look = () => {
    if (!isLaidOut()) return requestAnimationFrame(look)
    requestAnimationFrame(() => {
      found.painted = performance.now()
      console.debug('page: painted')
    })
  }
  requestAnimationFrame(look)
}
