import type { Payload } from 'payload'
import { startCopying } from '../bucket/copying'
import { startAccounting } from '../measuring/accounting'
import { startSweeping } from '../proposals/sweep'
import { startPublisher } from '../publish/publisher'
import { startSheets } from '../sheet/mail/sender'
import { startLinks } from '../shop-links/sender'
import { startSiteChecks } from '../site-check/weekly'
import { heavyKinds } from './heavy'
import { logEvents } from './log'
import { publishingOf } from './publishing'
import { tasksOf } from './tasks'

/**
 * Starts all that an installation does by itself: publishing, booking what widgets have counted, sending sheets and links
 * that are due, looking at partners' pages, sweeping. None of it throws; what fails is logged and tried again.
 * @throws Error at once where the option `editions` is missing
 */
export function startParts(payload: Payload): { stop: () => Promise<void> } {
  const { accounting, sheets, links, siteChecks, sweeping, copying } = tasksOf(payload)
  const all = [
    startPublisher({
      ...publishingOf(payload),
      heavy: { kinds: heavyKinds(payload) },
      onEvent: logEvents(payload),
    }),
    accounting && startAccounting(accounting),
    sheets && startSheets(sheets),
    links && startLinks(links),
    siteChecks && startSiteChecks(siteChecks),
    sweeping && startSweeping(sweeping),
    copying && startCopying(copying),
  ]
  return {
    stop: async () => {
      await Promise.all(all.map((part) => part?.stop()))
    },
  }
}
