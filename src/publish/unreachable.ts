import { Report } from './report'
import { messageOf } from './message-of'

/** Writes down, where the publisher usually says how it stands, that it could not even connect to the database. */
export async function sayUnreachable(editionsDir: string, error: unknown): Promise<void> {
  const report = new Report(editionsDir)
  await report.start()
  const now = new Date().toISOString()
  const message = messageOf(error)
  report.say({
    ...{ state: 'failing', database: 'unreachable', pending: undefined },
    failure: { at: now, message, retryAt: now },
  })
  await report.stop()
}
