/**
 * What the sharing rule knows of one epoch (a day): exposures by host and item. One exposure of B on A's page is given by
 * A and received by B, so what is given and what is received add up to the same, always.
 */
export class Ledger {
  readonly #rows = new Map<string, Map<string, number>>()

  /** Books exposures of `item` on a site of `host`. @throws RangeError for one's own card, or a number that can't be */
  book(host: string, item: string, exposures = 1) {
    if (host === item) throw new RangeError(`${host} can't give to itself`)
    if (!(exposures >= 0 && exposures < Infinity))
      throw new RangeError(`exposures of ${item} on ${host}: ${exposures} is no number of them`)
    const row = this.#rows.get(host) ?? new Map<string, number>()
    row.set(item, (row.get(item) ?? 0) + exposures)
    this.#rows.set(host, row)
  }

  /** Takes back all that a host has given: an editor has struck its day. */
  strike(host: string) {
    this.#rows.delete(host)
  }

  given(host: string): number {
    let sum = 0
    for (const exposures of this.#rows.get(host)?.values() ?? []) sum += exposures
    return sum
  }

  received(item: string): number {
    let sum = 0
    for (const row of this.#rows.values()) sum += row.get(item) ?? 0
    return sum
  }
}
