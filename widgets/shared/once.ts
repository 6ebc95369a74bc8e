const FRESH_MS = 60_000
const asked = new Map<string, Promise<unknown>>()

/** Several widgets in a page ask for one file: the first asks, the others share its answer for a minute. Failures are not kept. */
export function once(url: string, ask: () => Promise<unknown>): Promise<unknown> {
  const known = asked.get(url)
  if (known) return known
  const answer = ask()
  const forget = () => asked.delete(url)
  asked.set(url, answer)
  answer.then(() => setTimeout(forget, FRESH_MS), forget)
  return answer
}
