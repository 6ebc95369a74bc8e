import { getPayload } from 'payload'
import config from '../../payload.config'
import { publish } from '../publish/commands'
import type { Progress } from '../publish/publish'
import { print } from './print'
import { progressLine } from './progress'
import { publishingOf } from '../publishing/publishing'
import { checkSameAddress } from './same-address'
import { say } from './words'

/**
 * `vitrine publish`: publishes what is in the database now.
 * @throws UsageError when that would change the public address unasked
 * @throws Error when it fails; the edition before stays
 */
export async function run(): Promise<void> {
  await checkSameAddress()
  const payload = await getPayload({ config, disableOnInit: true })
  const line = progressLine()
  const onProgress = (progress: Progress) => line.show(textOf(progress))
  try {
    print(await publish({ ...publishingOf(payload), onProgress }).finally(line.end))
  } finally {
    await payload.destroy()
  }
}

function textOf({ step, done, total }: Progress): string {
  if (step === 'reading')
    return say(`lecture : ${done} fiches sur ${total}`, `reading: ${done} of ${total} records`)
  if (step === 'rendering')
    return say(`rendu : ${done} fichiers sur ${total}`, `rendering: ${done} of ${total} files`)
  return say('écriture sur le disque…', 'writing to the disk…')
}
