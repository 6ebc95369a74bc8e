import type { FrameMessage, FrameQuestion } from '../../src/contract/frame'
import { secret, tell } from './around'

/** So often in a row the frame may say that it needs more: a page that always gives more than asked is left alone then. */
const RISES_MAX = 10
/** What comes after a pause like this is another matter: a picture, a visitor who opens something. */
const PAUSE_MS = 2000

/**
 * Tells the page around the frame how high its content is, in CSS pixels: when that changes, at most once for each
 * picture on the screen, and when it asks.
 * @param isSettled whether what there is to show is shown: until then the page keeps what it has
 * @returns for whoever knows that something has changed besides the size
 */
export function tellHeight(isSettled: () => boolean) {
  let told = 0
  let rises = 0
  let roseAt = 0

  const look = (asked = false) => {
    if (!isSettled()) return
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    if (height === told && !asked) return
    if (height < told || performance.now() - roseAt > PAUSE_MS) rises = 0
    if (height > told) {
      if (++rises > RISES_MAX) return
      roseAt = performance.now()
    }
    told = height
    tell({ costo: 'height', height } satisfies FrameMessage)
    const own = secret()
    if (own) tell({ message: 'height', value: height, secret: own })
  }

  new ResizeObserver(() => look()).observe(document.body)
  addEventListener('hashchange', () => look(true))
  addEventListener('message', ({ source, data }: MessageEvent<Asked>) => {
    if (source !== parent || !data) return
    if (data.costo === 'ready' || (data.message === 'ready' && data.secret === secret())) look(true)
  })
  return look
}

type Asked = (Partial<FrameQuestion> & { message?: string; secret?: string }) | undefined
