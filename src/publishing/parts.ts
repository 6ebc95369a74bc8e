import type { Payload } from 'payload'
import { hasKind, type Kind } from '../../collections/slugs'
import { startAccounting, type Task } from '../measuring/accounting'
import { startSweeping } from '../proposals/sweep'
import { startPublisher } from '../publish/publisher'
import { startSheets } from '../sheet/mail/sender'
import { startLinks } from '../shop-links/sender'
import { startSiteChecks } from '../site-check/weekly'
import { heavyKinds } from './heavy'
import { publishedInstallation } from './installation'
import { logEvents } from './log'
import { publishingOf } from './publishing'

const FAILURES: Record<Task, string> = {
  booking: 'what widgets have counted can’t be booked; it waits',
  epochs:
    'the days that are over can’t be made up; the weights stay as they are, and it is tried again',
  merging: 'what was counted long ago can’t be merged; it is tried again',
}

/**
 * Starts all that an installation does by itself: publishing, booking what widgets have counted, sending sheets and links
 * that are due, looking at partners' pages, sweeping. None of it throws; what fails is logged and tried again.
 * @throws Error at once where the option `editions` is missing
 */
export function startParts(payload: Payload): { stop: () => Promise<void> } {
  const { editions, journal, publicUrl, checkAlso } = publishedInstallation(payload)
  // one who installs a plugin alone has not the others' collections
  const has = (kind: Kind) => hasKind(payload, kind)
  const publisher = startPublisher({
    ...publishingOf(payload),
    heavy: { kinds: heavyKinds(payload) },
    onEvent: logEvents(payload),
  })
  const accounting =
    journal && has('epochs')
      ? startAccounting({
          payload,
          folder: journal,
          onFailure: (err, what) => payload.logger.error({ err, msg: FAILURES[what] }),
          onTorn: (lines) =>
            payload.logger.warn(
              `${lines} lines of the journal are torn, or none of ours: not counted`,
            ),
        })
      : undefined
  const sheets =
    has('sheets') &&
    startSheets({
      payload,
      onSent: ({ slug, month, outcome }) => {
        if (outcome.type === 'sent') payload.logger.info(`the sheet of ${month} went to ${slug}`)
        else if (outcome.type === 'failed')
          payload.logger.warn(`the sheet of ${month} can’t be sent to ${slug}: ${outcome.reason}`)
      },
      onFailure: (err) =>
        payload.logger.error({
          err,
          msg: 'whether sheets are due can’t be found out; it is tried again',
        }),
    })
  const links =
    has('shopLinks') &&
    startLinks({
      payload,
      onSent: ({ link, outcome }) => {
        // never the link itself, nor whom it went to
        if (outcome.type === 'refused')
          payload.logger.warn(`the e-mail of link ${link.id} was not taken: ${outcome.reason}`)
      },
      onFailure: (err) =>
        payload.logger.error({
          err,
          msg: 'whether links to shopkeepers are to be sent can’t be found out; it is tried again',
        }),
    })
  const siteChecks =
    has('siteChecks') &&
    startSiteChecks({
      payload,
      place: { folder: editions, base: publicUrl, also: checkAlso },
      onFailure: (err) =>
        payload.logger.error({ err, msg: 'partners’ pages can’t be looked at; it is tried again' }),
    })
  const sweeping =
    has('proposedPhotos') &&
    startSweeping({
      payload,
      onFailure: (err) =>
        payload.logger.error({ err, msg: 'proposed pictures can’t be swept; it is tried again' }),
    })
  const all = [publisher, accounting, sheets, links, siteChecks, sweeping]
  return {
    stop: async () => {
      await Promise.all(all.map((part) => part && part.stop()))
    },
  }
}
