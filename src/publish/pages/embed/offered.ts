import { WIDGETS, type WidgetName } from '../../../contract/widget-build'
import type { Inputs } from '../../inputs'

/** Which widgets an edition's pages offer to be pasted, in the order in which they are told everywhere. */
export const offeredIn = ({ inputs }: { inputs: Pick<Inputs, 'offered'> }): WidgetName[] =>
  WIDGETS.filter((widget) => inputs.offered?.includes(widget) ?? true)

/** The one that a recipe begins with. */
export function firstOf(widgets: readonly WidgetName[]): WidgetName {
  const [first] = widgets
  return widgets.includes('shop-card') ? 'shop-card' : first
}
