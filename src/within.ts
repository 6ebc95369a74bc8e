/**
 * A signal that aborts when one of the others does, and after so many milliseconds at the latest (with a `TimeoutError`).
 * `AbortSignal.any` beside `AbortSignal.timeout` does so only until memory is swept: Node 20 lets a timeout go that nothing
 * else leads to, and what waits for it waits for ever. One that is listened to is kept until it has fired.
 */
export function within(milliseconds: number, ...others: AbortSignal[]): AbortSignal {
  const timeout = AbortSignal.timeout(milliseconds)
  timeout.addEventListener('abort', () => undefined, { once: true })
  return AbortSignal.any([timeout, ...others])
}
