import type { PayloadRequest, Where } from 'payload'
import { changedByDraft } from './conflict'
import type { Standing } from './standing'

type Values = Record<string, unknown>

/**
 * Puts values into the published record at once, and nothing else with them: an editor's newer draft is neither
 * published nor lost. It stays the newest version with its own changes and takes the values over, but for fields that it
 * has changed itself. A record that isn't published takes them into its draft. Asks for a transaction: in between the
 * draft is out of sight.
 * @returns names of the fields in which the draft keeps its own value
 * @throws ValidationError of Payload, in the language of the one who asks
 */
export async function publishValues(
  req: PayloadRequest,
  { config, live, draft, seen }: Standing,
  values: Values,
): Promise<string[]> {
  const { id } = seen
  if (!live) {
    await write(req, config.slug, id, values, true)
    return []
  }
  if (!draft) {
    await write(req, config.slug, id, { ...values, _status: 'published' })
    return []
  }
  const waiting = await newestVersion(req, config.slug, id)
  // without a newest version Payload changes the published row, as it is
  await markNewest(req, config.slug, waiting, false)
  await write(req, config.slug, id, { ...values, _status: 'published' })
  await markNewest(req, config.slug, await newestVersion(req, config.slug, id), false)
  await markNewest(req, config.slug, waiting, true)
  const own = Object.keys(values).filter((name) => changedByDraft(name, live, draft))
  const taken = Object.entries(values).filter(([name]) => !own.includes(name))
  // its slug with it: the hooks of publishing have given back one that only the draft had claimed
  const kept = 'slug' in draft ? { slug: draft.slug } : {}
  await write(req, config.slug, id, { ...kept, ...Object.fromEntries(taken) }, true)
  return own
}

async function write(
  req: PayloadRequest,
  collection: string,
  id: string,
  data: Values,
  draft = false,
) {
  await req.payload.update({
    ...{ collection: collection as 'shops', id, data: data as never, draft, depth: 0 },
    ...{ locale: req.locale as 'fr', overrideAccess: true, req },
  })
}

type Version = { id: number | string }

async function newestVersion(req: PayloadRequest, collection: string, id: string) {
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await req.payload.db.findVersions({
    ...{ collection, where, limit: 1, pagination: false, sort: '-updatedAt', req },
  })
  const [version] = docs as unknown as Version[]
  if (!version) throw new Error(`${collection} ${id} has no newest version`)
  return version
}

async function markNewest(
  req: PayloadRequest,
  collection: string,
  { id }: Version,
  latest: boolean,
) {
  await req.payload.db.updateVersion({
    ...{ collection: collection as 'shops', id, versionData: { latest } as never, req },
  })
}
