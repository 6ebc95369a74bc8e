import type { CDPSession } from 'playwright-core'
import { STARTED } from './page-recorder'

type TraceEvent = {
  name: string
  pid: number
  tid: number
  /** Microseconds: when, how long by the clock, how long on the processor. */
  ts: number
  tdur?: number
  args?: { name?: string }
}

/**
 * Records what the page's main thread does until the returned function is called; it tells how many milliseconds of the
 * processor each task took, from the page's own start on. Processor time, not the clock's: what other programs take
 * meanwhile is not the page's. The processor's throttling counts, for it is done on the thread itself.
 */
export async function recordTasks(cdp: CDPSession): Promise<() => Promise<number[]>> {
  const events: TraceEvent[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  })
  return async () => {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done))
    await cdp.send('Tracing.end')
    await complete
    const start = events.find(({ name }) => name === STARTED)
    if (!start) throw new Error('the page has not marked its start')
    return events
      .filter(
        ({ name, pid, tid }) => /RunTask$/.test(name) && pid === start.pid && tid === start.tid,
      )
      .filter(({ ts }) => ts > start.ts)
      .map(({ tdur = 0 }) => tdur / 1000)
  }
}
