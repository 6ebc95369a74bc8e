import type { CollectionSlug, Payload } from 'payload'
import type { Kind } from '../../../collections/slugs'
import { type City, fill } from '../../integration/host/renamed-city'
import { NAMES } from '../../integration/host/renamed-slugs'

export const PASSWORD = 'a long pass phrase'

/** Who signs in: one acts for a partner that is kept from a collection of the host's, the last one is an account of the host's that has nothing to do with the suite. */
export const ACCOUNTS = ['editor', 'partner', 'kept', 'office', 'nobody'] as const

export type Account = (typeof ACCOUNTS)[number]

export const emailOf = (account: Account) => `${account}@city.example`

/** A record or two of each kind and an account of each role, in the host's database. @param site of a partner's */
export async function fillHost(payload: Payload, site: string): Promise<City> {
  const slug = (kind: Kind) => NAMES[kind] as CollectionSlug
  const make = async (kind: Kind, data: object) => {
    const all = { _status: 'published', ...data } as never
    return String((await payload.create({ collection: slug(kind), data: all })).id)
  }
  const ids = await fill({ payload, make }, site)
  const partner = { tudigo: Number(ids.tudigo), rival: Number(ids.rival) }
  const firm = { title: 'Le Carillon', pitch: 'Help next door', web: 'https://carillon.example' }
  await payload.create({ collection: 'firms' as CollectionSlug, data: firm as never })
  const { docs } = await payload.find({
    ...{ collection: slug('partners'), where: { name: { equals: firm.title } } },
  })
  const more: Record<Account, object> = {
    editor: { desk: 'team' },
    partner: { partner: partner.tudigo },
    kept: { partner: docs[0].id },
    office: { desk: 'tourism', partner: partner.rival },
    nobody: {},
  }
  for (const account of ACCOUNTS)
    await make('users', { email: emailOf(account), password: PASSWORD, ...more[account] })
  await make('annotations', { label: 'Fair', from: '2026-11-02T12:00:00.000Z' })
  return ids
}
