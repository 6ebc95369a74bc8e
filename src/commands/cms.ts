import { getPayload } from 'payload'
import config from '@payload-config'
import { keepPublicUrl } from '../environment'
import { keepPublisher } from './keepPublisher'
import { packageFile } from '../package-folder'

/**
 * What lives beside the admin: the database in Next's process, the publisher in one of its own, and an orderly end of
 * both. Tells the parent "ready" over its channel, and ends when the parent is gone.
 */
export async function startCms(): Promise<void> {
  keepPublicUrl()
  // before the database: where that doesn't answer, the publisher is who says so
  const publisher = keepPublisher({
    script: packageFile('dist', 'node', 'publisher.js'),
    onEnd: (how, restartInMs) =>
      console.error(`the publisher has ended (${how}); started again in ${restartInMs / 1000} s`),
  })
  const payload = await getPayload({ config, cron: true })

  let ending = false
  async function end() {
    if (ending) return
    ending = true
    await publisher.stop()
    await payload.destroy()
    process.exit(0)
  }
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, () => void end())
  process.send?.('ready')
}
