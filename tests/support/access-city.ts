import { at, type Known, KINDS } from './access-records'
import type { Installation } from './databases'
import { person, type RoleName } from './people'

export const ROLES: RoleName[] = ['admin', 'editor', 'partner', 'office', 'readonly']

/** Made with a file each. */
export const FILES = ['media', 'proposed-photos']

type Names = 'plain' | 'draft' | 'trashed' | 'own' | 'self'
/** Ids of a collection's records, by what stands in the way of reading them. */
export type Standing = Partial<Record<Names, string>>
export type City = {
  known: Known
  people: Record<RoleName, { id: string; email: string; token: string }>
  /** By slug. */
  standing: Record<string, Standing>
}

/** Records of every collection in every state, and an account of every role, the partner's for a partner of its own. */
export async function fillAccessCity(installation: Installation): Promise<City> {
  const { payload } = installation
  const create = async (collection: string, data: object, more: object = {}) =>
    String(
      (await payload.create({ collection: collection as 'shops', data: data as never, ...more }))
        .id,
    )
  const published = { _status: 'published' }
  const partner = await create('partners', { name: 'Sien', kind: 'charity' }, { draft: true })
  const rival = await create('partners', {
    ...{ name: 'Rival', kind: 'charity', excludes: [partner], ...published },
    contact: { name: 'Rivale', email: 'rival@partner.test' },
  })
  await create('partners', { name: 'Tiers', kind: 'charity', ...published })
  const shopOf = (name: string) =>
    create('shops', {
      ...{ name, category: 'wine', ...published },
      ...{ siret: '73282932000074', lease: 'Bail du verrou' },
    })
  const shops = [await shopOf('Verrou 1'), await shopOf('Verrou 2')]
  const officeOf = (name: string) =>
    create('partners', { name, kind: 'tourism-office', ...published })
  const offices = [await officeOf('Un'), await officeOf('Deux'), await officeOf('Trois')]
  const people = {} as City['people']
  const ofWhom: Partial<Record<RoleName, string>> = { partner, office: offices[0] }
  for (const role of ROLES) people[role] = await person(installation, role, ofWhom[role])
  const known = { partner, rival, shop: shops[0], shops, offices, person: people.readonly.id }

  const standing: City['standing'] = {}
  let number = 1000
  for (const [slug, { data, drafts, own, once }] of Object.entries(KINDS)) {
    const fresh = () => ({
      ...data(number, { ...known, person: people.admin.id }),
      ...once?.(number++),
    })
    const more = {
      ...(FILES.includes(slug) && { filePath: 'tests/fixtures/media/logo.webp' }),
      ...(slug === 'payload-preferences' && {
        user: { id: people.admin.id, collection: 'users' },
      }),
    }
    // nothing yet of what it will be tried to write there
    const bare = slug === 'users' && { name: 'Un autre', role: 'readonly', ...once?.(number++) }
    standing[slug] = {
      plain: await create(slug, bare || { ...fresh(), ...(drafts && published) }, more),
    }
    if (drafts) {
      standing[slug].draft = await create(slug, fresh(), { draft: true })
      const deletedAt = new Date().toISOString()
      standing[slug].trashed = await create(slug, { ...fresh(), ...published, deletedAt })
    }
    if (slug === 'partners') standing[slug].own = partner
    else if (own)
      standing[slug].own = await create(slug, { ...fresh(), ...own(known) }, { draft: true })
  }
  return { known, people, standing }
}

/** The record's mark, as text. */
export const markOf = (slug: string, record: unknown) => String(at(record, KINDS[slug].mark))
