import type { WidgetName } from '../../contract/widget-build'

/**
 * How high a widget of the demo quarter is in a frame of 600 and of 340 CSS pixels, rounded up. A frame that is higher or
 * lower says so to the page around it, and scrolls where nobody listens.
 */
const HEIGHTS: Record<WidgetName, { wide: number; narrow: number }> = {
  'partner-carousel': { wide: 460, narrow: 480 },
  'shop-card': { wide: 540, narrow: 800 },
  'tour-map': { wide: 800, narrow: 800 },
}

const WIDTH = 600

/** Below it a card has its picture on top. */
const NARROW = 590

/** Size of a frame, in CSS pixels, within the room there is. */
export function sizeOf(widget: WidgetName, maxWidth: number, maxHeight: number) {
  const width = Math.min(WIDTH, maxWidth)
  const height = HEIGHTS[widget][width < NARROW ? 'narrow' : 'wide']
  return { width, height: Math.min(height, maxHeight) }
}
