import { getPayload, type SanitizedConfig } from 'payload'
import { publish } from '../publish/commands'
import { publishingOf } from './publishing'

/**
 * `payload costo-publish`: publishes what is in the database now, and ends a pause; Payload's own command line hands over
 * the configuration. @throws Error when it fails; the edition before stays
 */
export async function script(config: SanitizedConfig): Promise<void> {
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const { lines } = await publish(publishingOf(payload))
    for (const line of lines) console.log(typeof line === 'string' ? line : line.en)
  } finally {
    await payload.destroy()
  }
}
