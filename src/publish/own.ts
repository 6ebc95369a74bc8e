/** What a table has under a name; nothing for a name that every object has, such as "constructor", which is a good slug. */
export const own = <Value>(
  table: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined => (table && Object.hasOwn(table, name) ? table[name] : undefined)
