import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { customReader } from '../publish/custom/published'
import { isPublic, type Kind, MAPPERS, type Mapping, type RecordOf } from '../publish/read/kinds'
import { pages, rowsWith } from '../publish/read/rows'
import { key, keys, list, type Row, row, rows } from '../publish/read/values'
import type { Records } from '../publish/records'
import { customOf } from '../publishing/custom'
import type { Embedded } from './choices'

/** The newest state of a record, published or not, as the one who asks may read it; nothing when he may not. */
export async function draftOf(
  req: PayloadRequest,
  kind: Embedded,
  id: string,
): Promise<Row | undefined> {
  const found = await req.payload.findByID({
    collection: slugsOf(req.payload)[kind],
    id,
    ...{ draft: true, depth: 0, locale: 'all', disableErrors: true },
    // not its req: Payload would write the locale of this reading into it
    ...{ overrideAccess: false, user: req.user },
  })
  return (found as Row | null) ?? undefined
}

/**
 * What an edition would be made of if the draft were published now: the draft, and of all other records the published ones
 * that are shown with it.
 */
export async function recordsAround(
  req: PayloadRequest,
  kind: Embedded,
  draft: Row,
  mapping: Mapping,
): Promise<Records> {
  const reader = new Around(req, mapping)
  switch (kind) {
    case 'shops':
      await reader.take('shops', [draft], true)
      await reader.take('recommendations', await reader.having('recommendations', 'shop', draft))
      await reader.named(
        'partners',
        reader.records.recommendations.map(({ partner }) => partner),
      )
      break
    case 'tours':
      await reader.take('tours', [draft], true)
      await reader.named(
        'shops',
        rows(draft.stops).flatMap(({ shop }) => key(shop) ?? []),
      )
      break
    case 'partners':
      await reader.take('partners', [draft], true)
      await reader.allBut('partners', String(draft.id))
      await reader.take('recommendations', await reader.having('recommendations', 'partner', draft))
      await reader.named(
        'shops',
        reader.records.recommendations.map(({ shop }) => shop),
      )
      await reader.allBut('videos')
  }
  await reader.media()
  return reader.records
}

class Around {
  readonly records: Records = {
    ...{ partners: [], shops: [], tours: [], videos: [], perimeters: [], recommendations: [] },
    ...{ media: [], addresses: [], frameKeys: [], weights: [] },
  }
  readonly #media = new Set<string>()
  readonly #customOf

  constructor(
    private readonly req: PayloadRequest,
    private readonly mapping: Mapping,
  ) {
    const { payload } = req
    this.#customOf = customReader(payload, customOf(payload), mapping.locales)
  }

  /** Rows become records; those that are not public only when they are the `draft`. */
  async take<K extends Kind>(kind: K, from: Row[], isDraft = false) {
    for (const one of from) {
      if (!isDraft && !isPublic(kind, one)) continue
      const record = await MAPPERS[kind](one, this.mapping)
      if (!record) continue
      ;(this.records[kind] as RecordOf<K>[]).push({ ...record, ...this.#customOf(kind, one) })
      for (const id of mediaIn(one)) this.#media.add(id)
    }
  }

  having(kind: 'recommendations', field: string, { id }: Row) {
    return rowsWith(this.req.payload, slugsOf(this.req.payload)[kind], {}, field, [String(id)])
  }

  async named(kind: 'partners' | 'shops', ids: string[]) {
    await this.take(
      kind,
      await rowsWith(this.req.payload, slugsOf(this.req.payload)[kind], {}, 'id', ids),
    )
  }

  /** Few enough to be read whole: partners and films are counted in dozens. */
  async allBut(kind: 'partners' | 'videos', id?: string) {
    for await (const some of pages(this.req.payload, slugsOf(this.req.payload)[kind], {}))
      await this.take(
        kind,
        some.filter((one) => String(one.id) !== id),
      )
  }

  async media() {
    const ids = [...this.#media]
    await this.take(
      'media',
      await rowsWith(this.req.payload, slugsOf(this.req.payload).media, {}, 'id', ids),
    )
  }
}

/** Fields that name media, wherever they stand in a row. */
const MEDIA = ['logo', 'logoDark', 'photo', 'photos', 'audio', 'marks', 'file', 'poster']

function mediaIn(from: Row): string[] {
  return Object.entries(from).flatMap(([name, value]) => {
    if (MEDIA.includes(name)) return idsIn(value)
    return list(value).flatMap((one) => mediaIn(row(one)))
  })
}

/** A relation, several, or one for each language. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return keys(value)
  const id = key(value)
  return id !== undefined ? [id] : Object.values(row(value)).flatMap((one) => key(one) ?? [])
}
