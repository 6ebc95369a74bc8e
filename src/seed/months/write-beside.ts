import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../../collections/slugs'
import { dayFrom } from '../days'
import type { Ids } from '../write'
import { ANNOTATIONS, PLACEMENTS, READINGS } from './beside'

type Beside = { partners: Ids; now: Date }

/** Writes what happened in the demo's months, what came out without a script, and what was read off elsewhere. */
export async function writeBeside(req: PayloadRequest, { partners, now }: Beside): Promise<void> {
  const { payload } = req
  for (const { label, from, until } of ANNOTATIONS) {
    const days = {
      from: dayFrom(now, from),
      until: until === undefined ? undefined : dayFrom(now, until),
    }
    const settings = { collection: slugsOf(payload).annotations, depth: 0, req }
    const french = { ...days, label: label.fr }
    const { id } = await payload.create({ ...settings, locale: 'fr', data: french })
    await payload.update({ ...settings, id, locale: 'en', data: { ...days, label: label.en } })
  }
  for (const { title, partner, channel, day, copies, items } of PLACEMENTS)
    await payload.create({
      ...{ collection: slugsOf(payload).placements, depth: 0, req },
      data: {
        ...{ title, channel, copies, items, language: 'fr', places: items.length },
        ...{ partner: partners[partner], day: dayFrom(now, day) },
      },
    })
  for (const { values, partner, ...reading } of READINGS)
    for (const [index, [day, value]] of values.entries())
      await payload.create({
        ...{ collection: slugsOf(payload).readings, depth: 0, req },
        data: {
          ...{ ...reading, value, day: dayFrom(now, day), baseline: index === 0 },
          ...(partner && { partner: partners[partner] }),
        } as never,
      })
}
