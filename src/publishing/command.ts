import { getPayload, type SanitizedConfig } from 'payload'
import { publish } from '../publish/commands'
import { fillFromSources } from '../source/fill'
import { publishingOf } from './publishing'

/**
 * `payload costo-publish`: takes over what it doesn't follow yet of a host's own collections, publishes what is in the database now, and ends a pause; Payload's own command line hands over
 * the configuration. @throws Error when it fails; the edition before stays
 */
export async function script(config: SanitizedConfig): Promise<void> {
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    // at a start it is done before: this one leaves it out
    await fillFromSources(payload)
    const { lines } = await publish(publishingOf(payload))
    for (const line of lines) console.log(typeof line === 'string' ? line : line.en)
  } finally {
    await payload.destroy()
  }
}
