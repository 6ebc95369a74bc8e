import type { Payload } from 'payload'
import type { PublisherEvent } from '../publish/publisher'

/** Tells the log what an operator must know; what is held back once, not at each publish. */
export function logEvents({ logger }: Payload): (event: PublisherEvent) => void {
  let told = new Set<string>()
  return (event) => {
    if (event.type === 'failed') {
      const seconds = Math.round(event.retryInMs / 1000)
      logger.error({ err: event.error, msg: `publishing failed; tried again in ${seconds} s` })
    } else if (event.type === 'mended')
      logger.warn(`written anew, for it was damaged on the disk: ${event.names.join(', ')}`)
    else if (event.type === 'pauseEnded')
      logger.warn(
        `publishing goes on, though an editor has paused it: the right to something that edition ${event.edition} shows has ended (${event.rightsDue})`,
      )
    else if (event.type === 'unpruned')
      logger.error({ err: event.error, msg: 'what is no longer kept can’t be removed' })
    else if (event.type === 'pruned') for (const line of event.wrong) logger.warn(line)
    else if (event.type === 'unmade') {
      const seconds = Math.round(event.retryInMs / 1000)
      logger.warn({
        err: event.error,
        msg: `${event.job} can’t be made; tried again in ${seconds} s`,
      })
    } else if (event.type === 'unreported')
      logger.error({ err: event.error, msg: 'where the publisher stands can’t be written down' })
    else {
      if (event.damage) logger.warn(`all files were written anew: ${event.damage}`)
      const held = event.held.map(
        ({ collection, slug, reason }) => `${collection}/${slug} is held back: ${reason.en}`,
      )
      const lines = [...held, ...event.setAside.map(setAsideLine)]
      for (const line of lines) if (!told.has(line)) logger.warn(line)
      told = new Set(lines)
    }
  }
}

const setAsideLine = (path: string) =>
  `${path} was set aside, for it is damaged: put the list back from a backup under its name without ".broken" and delete this one; until then the QR codes of that walk's older leaflets lead nowhere`
