import { getPayload, type SanitizedConfig } from 'payload'
import { publishedLines } from '../publish/commands'
import { inEnglish } from '../publish/lines'
import { fillFromSources } from '../source/fill'
import { askedOf } from './asked'
import { runRound } from './round'

/**
 * `payload costo-publish`: takes over what isn't followed yet of a host's own collections, publishes what is in the database now,
 * ends a pause, and does once all that an installation does by itself; Payload's own command line hands over the configuration.
 * `--publish-only` and `--seconds 60` say less of it.
 * @throws Error when publishing fails; the edition before stays
 */
export async function script(config: SanitizedConfig): Promise<void> {
  const asked = askedOf(process.argv)
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    // at a start it is done before: this one leaves it out
    await fillFromSources(payload)
    const round = await runRound(payload, { isAsked: true, ...asked })
    if (!round) {
      console.error('another round is under way in the same folder of editions: nothing was done')
      process.exitCode = 1
      return
    }
    const { made, resumed, failed } = round
    if (made) for (const line of publishedLines(made, resumed)) console.log(inEnglish(line))
    if (failed.length) {
      console.error(`failed, and is tried again in the next round: ${failed.join(', ')}`)
      process.exitCode = 1
    }
  } finally {
    await payload.destroy()
  }
}
