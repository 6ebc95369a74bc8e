import type { Payload } from 'payload'
import { hasKind, type Kind } from '../../collections/slugs'
import type { CopyingOptions } from '../bucket/copying'
import type { AccountingOptions, Task } from '../measuring/accounting'
import type { SenderOptions as SheetOptions } from '../sheet/mail/sender'
import type { SenderOptions as LinkOptions } from '../shop-links/sender'
import type { CheckPlace } from '../site-check/check'
import { publishedInstallation } from './installation'

const FAILURES: Record<Task, string> = {
  booking: 'what widgets have counted can’t be booked; it waits',
  epochs:
    'the days that are over can’t be made up; the weights stay as they are, and it is tried again',
  merging: 'what was counted long ago can’t be merged; it is tried again',
}

type Plain = { payload: Payload; onFailure: (error: unknown) => void }

/** What an installation does by itself besides publishing: nothing where a plugin is without the collections of it. */
export type Tasks = {
  accounting?: AccountingOptions
  sheets?: SheetOptions
  links?: LinkOptions
  siteChecks?: Plain & { place: CheckPlace }
  sweeping?: Plain
  copying?: CopyingOptions
}

/** Of this installation; what goes wrong is logged. @throws Error where the option `editions` is missing */
export function tasksOf(payload: Payload): Tasks {
  const { editions, journal, publicUrl, checkAlso, s3 } = publishedInstallation(payload)
  const { logger } = payload
  // one who installs a plugin alone has not the others' collections
  const has = (kind: Kind) => hasKind(payload, kind)
  const told = (msg: string) => (err: unknown) => logger.error({ err, msg })
  const tasks: Tasks = {}
  if (journal && has('epochs'))
    tasks.accounting = {
      ...{ payload, folder: journal },
      onFailure: (err, what) => logger.error({ err, msg: FAILURES[what] }),
      onTorn: (lines) =>
        logger.warn(`${lines} lines of the journal are torn, or none of ours: not counted`),
    }
  if (has('sheets'))
    tasks.sheets = {
      payload,
      onSent: ({ slug, month, outcome }) => {
        if (outcome.type === 'sent') logger.info(`the sheet of ${month} went to ${slug}`)
        else if (outcome.type === 'failed')
          logger.warn(`the sheet of ${month} can’t be sent to ${slug}: ${outcome.reason}`)
      },
      onFailure: told('whether sheets are due can’t be found out; it is tried again'),
    }
  if (has('shopLinks'))
    tasks.links = {
      payload,
      onSent: ({ link, outcome }) => {
        // never the link itself, nor whom it went to
        if (outcome.type === 'refused')
          logger.warn(`the e-mail of link ${link.id} was not taken: ${outcome.reason}`)
      },
      onFailure: told(
        'whether links to shopkeepers are to be sent can’t be found out; it is tried again',
      ),
    }
  if (has('siteChecks'))
    tasks.siteChecks = {
      ...{ payload, place: { folder: editions, base: publicUrl, also: checkAlso } },
      onFailure: told('partners’ pages can’t be looked at; it is tried again'),
    }
  if (has('proposedPhotos'))
    tasks.sweeping = {
      payload,
      onFailure: told('proposed pictures can’t be swept; it is tried again'),
    }
  if (s3)
    tasks.copying = {
      ...{ editions, option: s3 },
      onCopied: ({ sent, removed, damaged, edition }) => {
        for (const line of damaged) logger.warn(`not copied into the bucket: ${line}`)
        logger.info(
          `edition ${edition} is in the bucket ${s3.bucket}: ${sent} sent, ${removed} removed`,
        )
      },
      onFailure: (err, retryInMs) =>
        logger.error({
          err,
          msg: `editions can’t be copied into the bucket ${s3.bucket}; tried again ${retryInMs ? `in ${Math.round(retryInMs / 1000)} s` : 'in the next round'}`,
        }),
    }
  return tasks
}
