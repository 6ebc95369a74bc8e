/**
 * Who comes next where the server picks one after another (a newsletter, a post, a print): after any number of turns no
 * one has had one turn more or less than the exact share of them. (R. Tijdeman, "The chairman assignment problem",
 * Discrete Mathematics 32, 1980: |turns − t · share| ≤ 1 − 1/(2n − 2).)
 */
export class TurnTaking {
  readonly #shares: number[]
  readonly #turns: number[]
  #taken = 0

  /** @param weights one for each who takes part, 0 or more, at least one above 0; `turns`: had so far, none unless said */
  constructor(weights: number[], turns: number[] = weights.map(() => 0)) {
    const sum = weights.reduce((total, weight) => total + weight, 0)
    if (!(sum > 0 && weights.every((weight) => weight >= 0)))
      throw new RangeError('weights must be 0 or more, and one of them above 0')
    this.#shares = weights.map((weight) => weight / sum)
    this.#turns = [...turns]
    this.#taken = turns.reduce((total, count) => total + count, 0)
  }

  /**
   * Index of the one whose turn it is; it is taken to have had it. `except`: those who can't have it, since they stand
   * in the same newsletter already. @throws RangeError when nobody is left
   */
  next(except?: ReadonlySet<number>): number {
    this.#taken++
    const n = this.#shares.length
    const slack = n > 1 ? 1 / (2 * n - 2) : 0
    let chosen = -1
    let earliest = Infinity
    // when all who are owed a turn have just had one: the one who is ahead the least
    let [nearest, most] = [-1, -Infinity]
    for (const [index, share] of this.#shares.entries()) {
      if (!share || except?.has(index)) continue
      const owed = this.#taken * share - this.#turns[index]
      if (owed > most) [nearest, most] = [index, owed]
      // 1e-9: a share such as a third is no exact number here
      if (owed < slack - 1e-9) continue
      const deadline = (1 - slack - owed) / share
      if (deadline < earliest) [chosen, earliest] = [index, deadline]
    }
    if (chosen < 0) chosen = nearest
    if (chosen < 0) throw new RangeError('nobody is left who could have the turn')
    this.#turns[chosen]++
    return chosen
  }
}
