import type { REFUSALS } from './words'

/** Nobody was invited: which of the reasons, and the status of the answer. */
export class InvitationRefused extends Error {
  override name = 'InvitationRefused'

  constructor(
    readonly reason: keyof typeof REFUSALS,
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(reason, options)
  }
}
