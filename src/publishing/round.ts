import type { Payload } from 'payload'
import { Copying, type CopyingOptions } from '../bucket/copying'
import { BucketHeld } from '../bucket/lock'
import { accountKeeper } from '../measuring/accounting'
import { sweepOnce } from '../proposals/sweep'
import type { Made } from '../publish/make'
import { messageOf } from '../publish/message-of'
import { owe } from '../publish/outbox'
import { parisDay } from '../publish/paris'
import type { PublishOptions } from '../publish/publish'
import { PublishRound } from '../publish/round'
import { sleep } from '../publish/sleep'
import { lockedIfFree } from '../publish/store/lock'
import { tidy } from '../publish/tidy'
import { sendDue } from '../sheet/mail/due'
import type { SenderOptions as SheetOptions } from '../sheet/mail/sender'
import { sendNext } from '../shop-links/due'
import type { SenderOptions as LinkOptions } from '../shop-links/sender'
import { checkDue } from '../site-check/weekly'
import { within } from '../within'
import { heavyKinds } from './heavy'
import { publishedInstallation } from './installation'
import { logEvents } from './log'
import { publishingOf } from './publishing'
import { keepMemory, readMemory, type RoundMemory, roundsFolder } from './round-memory'
import { type Tasks, tasksOf } from './tasks'

export type RoundOptions = {
  /** Publishes whether anything is due or not, and ends a pause: somebody has asked for it. */
  isAsked?: boolean
  /** Publishing alone, with none of what else an installation does by itself. */
  publishOnly?: boolean
  /** After so many seconds nothing slow is begun any more; publishing itself takes what it takes. 240 unless said. */
  seconds?: number
  now?: () => Date
  /** What publishes otherwise than the installation says. */
  publishing?: Partial<PublishOptions>
}

/** What a round did: nothing `made` where nothing was due. */
export type RoundResult = {
  made?: Made
  resumed: boolean
  /** Parts that failed, by name; each was logged, and is due again in the next round. */
  failed: string[]
}

export const ROUND_SECONDS = 240

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** As a process that stays alive does it. */
const SWEEP_EVERY_MS = 6 * HOUR_MS
const TIDY_EVERY_MS = HOUR_MS
const LOOK_EVERY_MS = 10 * MINUTE_MS
const MAIL_PAUSE_MS = 500
const PAGE_PAUSE_MS = 5_000

/**
 * Does once what `startParts` does as long as a process lives, as far as it is due, and ends: publishes, copies into the bucket, books what widgets have
 * counted, sends e-mails, sweeps, looks at partners' pages, makes map pictures and leaflets, removes what is kept no longer.
 * What one part can't do is logged and keeps none of the others.
 * @returns nothing where another round of the same folder is under way
 * @throws Error when publishing fails, after all the rest was done; the edition before stays
 */
export function runRound(
  payload: Payload,
  options: RoundOptions = {},
): Promise<RoundResult | undefined> {
  const { editions } = publishedInstallation(payload)
  return lockedIfFree(roundsFolder(editions), () => roundAlone(payload, editions, options))
}

async function roundAlone(
  payload: Payload,
  editions: string,
  {
    isAsked,
    publishOnly,
    seconds = ROUND_SECONDS,
    now = () => new Date(),
    publishing,
  }: RoundOptions,
): Promise<RoundResult> {
  const over = within(Math.ceil(seconds * 1000))
  const deadline = performance.now() + seconds * 1000
  const memory = await readMemory(editions)
  const tell = logEvents(payload)
  const today = parisDay(now())
  const round = new PublishRound({
    ...{ ...publishingOf(payload), now, ...publishing, onEvent: tell },
    heavy: publishOnly ? undefined : { kinds: heavyKinds(payload, true) },
    ...{ isAsked, isWhole: !publishOnly && memory.wholeOn !== today },
  })
  const failed: string[] = []
  let failure: { error: unknown } | undefined
  const part = async (name: string, work: () => Promise<unknown>) => {
    await work().catch((error: unknown) => {
      failed.push(name)
      if (name === 'publishing') failure ??= { error }
      payload.logger.error({ err: error, msg: `${name} failed; the next round tries again` })
    })
  }

  const { copying, ...others } = tasksOf(payload)
  let isCopied = true
  const copy = () =>
    part('copying into the bucket', async () => {
      isCopied = false
      isCopied = await copyOnce(copying, payload)
    })

  await part('publishing', () => round.publish())
  await copy()
  if (!publishOnly) {
    for (const [name, work] of besides(payload, others, { memory, now, over, deadline, failed }))
      await part(name, work)
    if (isPast(memory.tidiedAt, TIDY_EVERY_MS, now()))
      await part('tidying', async () => {
        tell({ type: 'pruned', ...(await tidy(editions, now())) })
        memory.tidiedAt = now().getTime()
      })
    let isAll = false
    await part('publishing', async () => void (isAll = await round.makeHeavy(over)))
    await copy()
    // what is left to make is only known to a publish: the next round makes one
    memory.wholeOn = isAll ? today : undefined
    await part('keeping what the next round must know', () => keepMemory(editions, memory))
  }
  const { made } = round
  if (made && !isCopied)
    await part('noting what the bucket is owed', () => owe(payload, made.id, now()))
  await round.end()
  if (failure) throw failure.error
  return { made, resumed: round.resumed, failed }
}

type Standing = {
  memory: RoundMemory
  now: () => Date
  /** No time is left. */
  over: AbortSignal
  /** When that is, on the clock of `performance`. */
  deadline: number
  failed: string[]
}

/** What an installation does besides publishing and what belongs to that; what takes its time last. */
function besides(
  payload: Payload,
  { accounting, sheets, links, sweeping, siteChecks }: Tasks,
  standing: Standing,
): [string, () => Promise<unknown>][] {
  const { memory, now, over, deadline, failed } = standing
  const parts: [string, () => Promise<unknown>][] = []
  if (accounting)
    parts.push([
      'accounting',
      async () => {
        if (!(await accountKeeper({ ...accounting, now }, memory)())) failed.push('accounting')
      },
    ])
  if (links) parts.push(['links to shopkeepers', () => sendLinks(links, standing)])
  if (sheets) parts.push(['monthly sheets', () => sendSheets(sheets, standing)])
  if (sweeping && isPast(memory.sweptAt, SWEEP_EVERY_MS, now()))
    parts.push([
      'sweeping',
      async () => {
        await sweepOnce({ payload, now, signal: over })
        memory.sweptAt = now().getTime()
      },
    ])
  if (siteChecks && isPast(memory.lookedAt, LOOK_EVERY_MS, now()))
    parts.push([
      'looking at partners’ pages',
      async () => {
        // half of the time that is left: the rest is for maps and leaflets
        const half = Math.max(1, Math.round((deadline - performance.now()) / 2))
        const signal = within(half, over)
        await checkDue({ ...siteChecks, now, signal, rest: PAGE_PAUSE_MS })
        if (!signal.aborted) memory.lookedAt = now().getTime()
      },
    ])
  return parts
}

/** Nothing where editions are copied nowhere. @throws Error of why they can't be */
/** @returns whether it lies there; not so while another round copies, which is no failure */
async function copyOnce(options: CopyingOptions | undefined, { logger }: Payload) {
  if (!options) return true
  const copying = new Copying(options)
  try {
    await copying.once()
    return true
  } catch (error) {
    if (!(error instanceof BucketHeld)) throw error
    logger.info(messageOf(error))
    return false
  } finally {
    copying.close()
  }
}

async function sendLinks({ payload, onSent }: LinkOptions, { memory, now, over }: Standing) {
  while (!over.aborted) {
    const sent = await sendNext(payload, now(), memory.links)
    if (!sent) return
    onSent(sent)
    await sleep(MAIL_PAUSE_MS, over)
  }
}

async function sendSheets({ payload, onSent }: SheetOptions, { memory, now }: Standing) {
  for (const sent of await sendDue(payload, now(), memory.sheets)) onSent(sent)
}

const isPast = (at: number | undefined, every: number, now: Date): boolean =>
  at === undefined || now.getTime() - at >= every
