/** Of values by name, those that are asked for. */
export const pick = <Value>(
  all: Record<string, Value>,
  isIn: (name: string) => boolean,
): Record<string, Value> => Object.fromEntries(Object.entries(all).filter(([name]) => isIn(name)))
