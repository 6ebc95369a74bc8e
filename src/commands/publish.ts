import { getPayload } from 'payload'
import config from '../../payload.config'
import { publish } from '../publish/commands'
import { print } from './print'
import { publishingOf } from './publishing'

/** `vitrine publish`: publishes what is in the database now. @throws Error when that fails; the edition before stays */
export async function run(): Promise<void> {
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    print(await publish(publishingOf(payload)))
  } finally {
    await payload.destroy()
  }
}
