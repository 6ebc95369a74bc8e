import { previousEdition } from './store/editions'
import { endPause, readPause } from './store/pause'

type Look = {
  is: boolean
  /** It stood at the look before, and no longer does. */
  wasUntilNow: boolean
  /** It was ended by this look, for the edition may not be shown any longer. */
  expired?: { edition: string; rightsDue: string }
}

/**
 * Whether publishing waits because an editor has gone back to an earlier edition. The right to show a picture or a film
 * is stronger than that: when one ends that the edition being served shows, the wait is over.
 */
export class Pausing {
  #was = false

  constructor(
    private readonly editionsDir: string,
    private readonly now: () => Date,
  ) {}

  async look(): Promise<Look> {
    const was = this.#was
    const stands = (await readPause(this.editionsDir)) !== undefined
    const expired = stands ? await this.#expired() : undefined
    if (expired) await endPause(this.editionsDir)
    this.#was = stands && !expired
    return { is: this.#was, wasUntilNow: (was || Boolean(expired)) && !this.#was, expired }
  }

  async #expired(): Promise<Look['expired']> {
    // a manifest that can't be read is shown to nobody, and says nothing of rights
    const { edition } = await previousEdition(this.editionsDir)
    const { id, rightsDue } = edition?.manifest ?? {}
    if (!id || !rightsDue || new Date(rightsDue) > this.now()) return undefined
    return { edition: id, rightsDue }
  }
}
