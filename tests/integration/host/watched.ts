import type { Payload } from 'payload'

const OPERATION = /^(find|query|create|update|upsert|delete|count)/

/**
 * Notes which collections are asked for, below Payload's hooks: a collection of the host's own that happens to have one of the
 * suite's names is none of its business.
 * @param own slugs to look out for
 * @returns those that were asked for, with how
 */
export function watched({ db }: Payload, own: ReadonlySet<string>): Set<string> {
  const asked = new Set<string>()
  const methods = db as unknown as Record<string, unknown>
  for (const [name, method] of Object.entries(methods)) {
    if (typeof method !== 'function' || !OPERATION.test(name)) continue
    methods[name] = function (this: unknown, ...given: unknown[]) {
      const { collection } = Object(given[0]) as { collection?: unknown }
      if (typeof collection === 'string' && own.has(collection)) asked.add(`${name} ${collection}`)
      return (method as (...all: unknown[]) => unknown).apply(this, given)
    }
  }
  return asked
}
