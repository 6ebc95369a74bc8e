import pino, { type Logger } from 'pino'

/**
 * What the web process writes down: its own life and its faults, in JSON lines on standard error. Never a visitor:
 * no address, no user agent, no line per request.
 */
export const createLog = (level: string): Logger =>
  pino(
    { level, base: { process: 'web' }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  )
