/** How long a write may wait for the transactions before it, in milliseconds. */
export const LONGEST_WAIT = 30_000

/** A write waited too long for its turn. */
export class TransactionWaitError extends Error {
  constructor(milliseconds: number) {
    super(
      `A write waited ${milliseconds / 1000} s for the transaction before it and gave up. A hook or an endpoint that writes through the Local API inside another operation must pass on its req: payload.update({ …, req }).`,
    )
    this.name = 'TransactionWaitError'
  }
}

/**
 * One at a time, in the order of asking: each call resolves to the function that lets the next one in.
 * @param longestWait milliseconds
 * @throws TransactionWaitError
 */
export function turns(longestWait: number): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    let leave = () => {}
    const before = last
    const mine = new Promise<void>((done) => (leave = done))
    last = before.then(() => mine)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, refuse) => {
      timer = setTimeout(() => refuse(new TransactionWaitError(longestWait)), longestWait)
    })
    try {
      await Promise.race([before, late])
    } catch (error) {
      leave()
      throw error
    } finally {
      clearTimeout(timer)
    }
    return leave
  }
}
