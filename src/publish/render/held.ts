import type { HeldBack as Held } from '../../contract/manifest'

export type { Held }

/** A record can't be rendered: it is held back with this reason, and what was last good stays. */
export class HoldBack extends Error {
  constructor(
    readonly reason: Held['reason'],
    options?: ErrorOptions,
  ) {
    super(reason.en, options)
  }
}

/** A record and nothing else is to blame for an error. */
export class Blamed extends Error {
  constructor(
    readonly kind: string,
    readonly id: string,
    cause: unknown,
  ) {
    super(String(cause), { cause })
  }
}
