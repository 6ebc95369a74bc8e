import type { Epoch, Standing } from '../../../src/measuring/epoch'
import type { Days } from '../../../src/measuring/sums'
import type { Account, AccountPartner } from '../../../src/sheet/account'

export const partner = (slug: string, more: Partial<AccountPartner> = {}): AccountPartner => ({
  ...{ id: slug, slug, name: slug.toUpperCase(), sites: [], isPublished: true, paused: false },
  ...{ sheet: { send: false, language: 'fr' as const }, ...more },
})

/** One day of `a`, who shows `b`, and of `b`, who shows `a`. */
export type SmallDay = {
  day: string
  given: number
  received: number
  due?: number
  debt?: number
}

/** An account of two partners: `a` as told, `b` the other way round. */
export function smallAccount(days: SmallDay[], more: Partial<Account> = {}): Account {
  const standing = (values: Partial<Standing>): Standing => ({
    ...{ given: 0, received: 0, due: 0, debt: 0, weight: 1 },
    ...values,
  })
  const epochs = days.map(({ day, given, received, due = received, debt = 0 }): Epoch => ({
    day,
    facts: { rule: { reciprocity: 0.5, ceiling: 20_000 }, partners: [], recommended: {} },
    result: {
      hosts: {
        a: { measured: given, credited: given },
        b: { measured: received, credited: received },
      },
      partners: {
        a: standing({ given, received, due, debt }),
        b: standing({ given: received, received: given }),
      },
      shops: {},
    },
  }))
  const sums = (item: string, exposures: number) => ({
    sites: {},
    credit: { [item]: [exposures, 0] as [number, number] },
    ...{ claimed: {}, visits: {} },
  })
  const counted: Days = Object.fromEntries(
    days.map(({ day, given, received }) => [
      day,
      { a: sums('partners/b', given), b: sums('partners/a', received) },
    ]),
  )
  return {
    ...{ days: counted, epochs, partners: [partner('a'), partner('b')], placements: [] },
    ...{ annotations: [], rule: { reciprocity: 0.5, ceiling: 20_000 }, ...more },
  }
}
