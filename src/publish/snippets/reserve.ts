import type { WidgetName } from '../../contract/widget-build'

/** Width of the column a widget stands in: a phone's, or a desk's main column (about 700 px). */
export type Column = 'phone' | 'desk'

/** From this width of the window on, in CSS pixels, its main column is taken for a desk's: a card then lies down (576 px). */
const WIDE = 680

/**
 * The CSS length that keeps both heights free, each in the windows it is for. No style sheet is needed, and a CMS that
 * filters styles lets it pass: far below the width the middle term is huge, far above it is negative.
 */
export const lengthOf = ({ reserve, reserveWide = reserve }: Heights): string =>
  reserveWide < reserve
    ? `clamp(${reserveWide}px,(${WIDE}px - 100vw)*999,${reserve}px)`
    : `${reserve}px`

type Heights = { reserve: number; reserveWide?: number }

/** The heights to keep free in a column of one width, or in a page's main column, whatever the window (`''`). */
export function reservesFor(
  column: Column | '',
  widget: WidgetName,
  attributes: Record<string, string>,
  stops?: number,
): Heights {
  const height = (one: Column) => reserveFor(widget, attributes, one, stops)
  return column
    ? { reserve: height(column) }
    : { reserve: height('phone'), reserveWide: height('desk') }
}

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
const WALK = { phone: { around: 850, stop: 200 }, desk: { around: 760, stop: 130 } }

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
