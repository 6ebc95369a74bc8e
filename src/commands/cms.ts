import { resolve } from 'node:path'
import { getPayload } from 'payload'
import config from '@payload-config'
import { type PublisherEvent, startPublisher } from '../publish/publisher'
import { publishingOf } from './publishing'

/**
 * What lives beside the admin in Next's process: the database, the publisher, and an orderly end of both. Tells the
 * parent "ready" over its channel, and ends when the parent is gone.
 */
export async function startCms(): Promise<void> {
  const payload = await getPayload({ config, cron: true })
  const publisher = startPublisher({
    ...publishingOf(payload),
    worker: resolve('dist', 'node', 'publish-worker.js'),
    onEvent,
  })

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

  function onEvent(event: PublisherEvent) {
    if (event.type === 'failed')
      payload.logger.error({
        err: event.error,
        msg: `publishing failed; tried again in ${Math.round(event.retryInMs / 1000)} s`,
      })
    else {
      if (event.damage) payload.logger.warn(`all files were written anew: ${event.damage}`)
      for (const { collection, slug, reason } of event.held)
        payload.logger.warn(`${collection}/${slug} is held back: ${reason}`)
    }
  }
}
