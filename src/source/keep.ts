import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { publishValues } from '../proposals/publish-values'
import { isSame } from '../proposals/same'
import { type Standing, standingOf } from '../proposals/standing'
import { checked } from './checked'
import { type Kept, makeOf, sourceOf, type Values } from './kept'
import { takeAway } from './leave'
import { inNewLanguage, textsOf } from './languages'
import { sorted } from './mappable'
import { failed, inBoth, type Problem, unknown } from './problems'
import { type Reading, readSource } from './read'
import { requestIn } from './request'
import { rowFrom, type SourceRow, writeRow } from './row'

type Shown = Extract<Reading, { state: 'shown' }>

/**
 * Has our record follow one of the host's, as it now stands in the open transaction of the one who asks: made, changed,
 * unpublished, or left as it was where the host's can't be taken over, with the reason beside it. What is the same already is
 * not written.
 */
export async function keep(asker: PayloadRequest, kept: Kept, id: number | string): Promise<void> {
  const reading = await readSource(asker, kept, id)
  const row = await rowFrom(asker, sourceOf(kept, id))
  if (reading.state === 'absent' || reading.state === 'hidden') {
    if (row) await takeAway(asker, row, reading)
    return
  }
  const said = { source: sourceOf(kept, id), name: reading.name, of: reading.of, by: makeOf(kept) }
  if (reading.state === 'failed') {
    const record = row?.record ?? (await draft(asker, kept, { name: reading.name }))
    const stays = { record, kind: kept.kind, fields: row?.fields ?? [] }
    await writeRow(asker, row, { ...said, ...stays, ...troubled([failed(reading.reason)]) })
    return
  }
  const { record, problems } = await take(asker, kept, row, reading)
  const { config } = asker.payload.collections[slugsOf(asker.payload)[kept.kind]]
  const fields = Object.keys(sorted(config, reading.values).known)
  const stays = { record, kind: kept.kind, fields, isGone: false }
  await writeRow(asker, row, { ...said, ...stays, ...troubled(problems) })
}

const troubled = (problems: Problem[]) => ({
  problems: problems.length ? problems : null,
  isTroubled: problems.length > 0,
})

type Taken = { record: string; problems: Problem[] }

async function take(
  asker: PayloadRequest,
  kept: Kept,
  row: SourceRow | undefined,
  shown: Shown,
): Promise<Taken> {
  const { locale, ...main } = await mainOf(asker, kept, row)
  const { config } = asker.payload.collections[slugsOf(asker.payload)[kept.kind]]
  const { known, strange } = sorted(config, shown.values)
  const req = await requestIn(asker, locale)
  const looked = { req, config, seen: main.standing?.seen, values: known }
  const { values, found } = await checked(looked)
  const problems = strange.map(unknown)
  if (found.length) problems.push(...(await inBoth(req, async () => (await checked(looked)).found)))
  const isWhole = !problems.length
  // what is published stays as it was, all of it, until all of what is new can be taken over
  if (!isWhole && main.standing?.live) return { record: String(main.standing.seen.id), problems }
  const record = await written(req, kept, main.standing, values, isWhole)
  for (const [other, said] of Object.entries(shown.others)) {
    const texts = textsOf(config, said)
    problems.push(...(await inNewLanguage(asker, { kept, record, locale: other, texts })))
  }
  return { record, problems }
}

/** Our record as it stands in the main language; out of the trash, where the host has one again. */
async function mainOf(asker: PayloadRequest, { kind }: Kept, row: SourceRow | undefined) {
  const { localization } = asker.payload.config
  const locale = localization ? localization.defaultLocale : undefined
  if (!row) return { locale }
  const req = await requestIn(asker, locale)
  const standing = await standingOf(req, kind, row.record)
  if (standing) return { locale, standing }
  const collection = slugsOf(asker.payload)[kind]
  const trashed = await asker.payload.db.findOne({
    ...{ collection, where: { id: { equals: row.record } }, req },
  })
  // deleted for good below our guard: made anew
  if (!trashed) return { locale }
  await asker.payload.update({
    ...{ collection, id: row.record, trash: true, overrideAccess: true },
    ...{ data: { deletedAt: null } as never, depth: 0, locale: locale as 'fr', req },
  })
  return { locale, standing: await standingOf(req, kind, row.record) }
}

/** @returns the id of our record */
async function written(
  req: PayloadRequest,
  kept: Kept,
  standing: Standing | undefined,
  values: Values,
  isWhole: boolean,
): Promise<string> {
  if (!standing) return isWhole ? create(req, kept, values, false) : draft(req, kept, values)
  const { live, seen } = standing
  const changed = Object.entries(values).filter(([name, value]) => !isSame(value, seen[name]))
  const record = String(seen.id)
  if (live || !isWhole) {
    if (changed.length) await publishValues(req, standing, Object.fromEntries(changed))
    return record
  }
  await req.payload.update({
    ...{ collection: slugsOf(req.payload)[kept.kind], id: seen.id },
    ...{ overrideAccess: true, depth: 0, req },
    data: { ...values, _status: 'published' } as never,
    locale: req.locale as 'fr',
  })
  return record
}

const draft = async (asker: PayloadRequest, kept: Kept, values: Values): Promise<string> =>
  create(asker, kept, values, true)

async function create(
  asker: PayloadRequest,
  { kind }: Kept,
  values: Values,
  isDraft: boolean,
): Promise<string> {
  const { localization } = asker.payload.config
  const locale = localization ? localization.defaultLocale : undefined
  const { id } = await asker.payload.create({
    ...{ collection: slugsOf(asker.payload)[kind], draft: isDraft, overrideAccess: true, depth: 0 },
    ...{ locale: locale as 'fr', req: await requestIn(asker, locale) },
    data: { ...values, _status: isDraft ? 'draft' : 'published' } as never,
  })
  return String(id)
}
