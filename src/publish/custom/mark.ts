import { createHash } from 'node:crypto'
import type { Custom } from './options'

/**
 * A mark of what the host publishes of its own, as its functions are written: another one after a deployment that changes them.
 * What they call is not seen.
 */
export function markOf(custom: Custom | undefined): string | undefined {
  if (!custom || !Object.keys(custom).length) return undefined
  const text = JSON.stringify(custom, (_, value) =>
    typeof value === 'function' ? String(value) : value,
  )
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
