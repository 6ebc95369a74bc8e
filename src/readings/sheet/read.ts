import type { PayloadRequest, Where } from 'payload'
import { slugsOf } from '../../../collections/slugs'
import { type Declared, declaredBetween } from '../../channels/declared'
import { addDays, isDay, parisDay } from '../../publish/paris'
import { key, type Row, text } from '../../publish/read/values'
import type { Account } from '../../sheet/account'
import { readAnnotations } from '../../sheet/read'
import type { Asked } from '../../sheet/asked'
import { readingsOf } from '../checked'
import { type MadeUp, madeUpBetween } from '../exposures'
import type { Reading } from '../reading'
import type { Language } from './words'

/** Days in a year, near enough: the usual period. */
const YEAR = 365

/** Ten years: a slip of the year on the keyboard would make thousands of months. */
const LONGEST = 10 * YEAR + 3

export type Period = { from: string; until: string }

export type IndicatorPartner = { id: string; slug: string; name: string }

/** All that the sheet of indicators is made of. */
export type Indicators = {
  period: Period
  /** What was asked for is no period: the usual one is shown. */
  wrongPeriod: boolean
  /** The one partner it is about; all of them, and the programme, where absent. */
  partner?: IndicatorPartner
  partners: IndicatorPartner[]
  /** Of the period, and baselines from before it. `enteredBy`: name of the account. */
  readings: (Reading & { enteredBy?: string })[]
  madeUp: MadeUp[]
  /** What partners say of newsletters, posts and prints that have come out: never added to what is measured. */
  declared: Declared[]
  annotations: Account['annotations']
}

/** Reads the indicators of a period, the last year unless another is asked for. Nothing for a partner that there isn't. */
export async function readIndicators(
  asked: Asked,
  language: Language,
  req: PayloadRequest,
): Promise<Indicators | undefined> {
  const partners = await readPartners(req)
  const partner = partners.find(({ slug }) => slug === asked.partner)
  if (asked.partner && !partner) return undefined
  const rows = await readingsOf(undefined, req)
  const usual = usualPeriod(rows[0]?.reading.day)
  const { from = usual.from, until = usual.until } = asked
  const wrongPeriod =
    !(isDay(from) && isDay(until) && from < until) || addDays(from, LONGEST) < until
  const period = wrongPeriod ? usual : { from, until }
  const [accounts, declared, madeUp, annotations] = await Promise.all([
    names(req),
    declaredBetween({ payload: req.payload, req }, period.from, period.until),
    madeUpBetween(req.payload, period),
    readAnnotations(req.payload, language),
  ])
  const readings = rows
    .filter(({ reading }) => !partner || reading.partner === partner.id)
    .filter(({ reading: { day, baseline } }) => isWithin(day, period, baseline))
    .map(({ reading, row }) => ({
      ...reading,
      enteredBy: accounts.get(key(row.enteredBy) ?? ''),
    }))
  const inTime = annotations.filter(
    ({ from, until = from }) => until >= period.from && from <= period.until,
  )
  return { period, wrongPeriod, partner, partners, readings, madeUp, declared, annotations: inTime }
}

/** The last year, as far as anything was read in it. @param first ISO day of the first reading */
function usualPeriod(first: string | undefined): Period {
  const until = parisDay(new Date())
  const from = addDays(until, -YEAR)
  return { from: first && first > from && first < until ? first : from, until }
}

/** A baseline is what readings are compared with, however long ago it was. */
const isWithin = (day: string, { from, until }: Period, baseline: boolean) =>
  day <= until && (day >= from || baseline)

async function readPartners(req: PayloadRequest): Promise<IndicatorPartner[]> {
  const where: Where = { deletedAt: { exists: false } }
  const { docs } = await req.payload.db.find<Row>({
    collection: slugsOf(req.payload).partners,
    ...{ where, limit: 0, pagination: false, sort: 'name', req },
  })
  return docs.flatMap((row) => {
    const [id, slug, name] = [key(row.id), text(row.slug), text(row.name)]
    return id && slug ? [{ id, slug, name: name ?? slug }] : []
  })
}

async function names(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugsOf(req.payload).users,
    ...{ where: {}, limit: 0, pagination: false, select: { name: true }, req },
  })
  return new Map(docs.flatMap(({ id, name }) => (text(name) ? [[String(id), String(name)]] : [])))
}
