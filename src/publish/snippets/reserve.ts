import type { WidgetName } from '../../contract/widget-build'

/** Width of the column a widget stands in: a phone's, or a desk's main column (about 700 px). */
export type Column = 'phone' | 'desk'

/**
 * Heights in CSS pixels, measured at 328 and 700 px of width and 16 px of text, and rounded up. A card without a long text
 * is lower, and what is kept free stays free: these are what most records need, not what the longest does.
 */
const HEIGHTS: Record<WidgetName, Record<Column, number>> = {
  'partner-carousel': { phone: 540, desk: 500 },
  'shop-card': { phone: 850, desk: 440 },
  'tour-map': { phone: 480, desk: 480 },
}

const COMPACT: Record<Column, number> = { phone: 200, desk: 150 }

/** A walk's heading and map, and each of its stops, in a phone's column and a desk's. */
const WALK = { phone: { around: 840, stop: 200 }, desk: { around: 760, stop: 130 } }

/**
 * The height to keep free for a widget, in CSS pixels, so that nothing below it moves. `stops`: of the walk, when known;
 * else a walk gets what its heading and map need.
 */
export function reserveFor(
  widget: WidgetName,
  attributes: Record<string, string>,
  column: Column,
  stops?: number,
): number {
  if (widget === 'shop-card' && attributes.layout === 'compact') return COMPACT[column]
  if (widget === 'tour-map' && stops) return WALK[column].around + stops * WALK[column].stop
  return HEIGHTS[widget][column]
}
