import type { Records } from '../records'
import { Blamed, type Held, HoldBack } from './held'

/** More than this many records that break what is made of all of them is a mistake in the program, and told as one. */
const MOST = 20

/** In this order: of two records that only break together, a shop and the outline it lies in, the outline is refused. */
const KINDS = [
  'partners',
  'shops',
  'tours',
  'videos',
  'perimeters',
  'recommendations',
  'addresses',
] as const

type Kind = (typeof KINDS)[number]
type One = { kind: Kind; record: Records[Kind][number] }

export type Refused = Map<string, Held>

/**
 * The records from which an edition is made even when one of them breaks what is made of several: a list, a page, the map
 * of a quarter. Such a record is refused: what was last good of it stands in for it, and when that fails too it is left
 * out.
 */
export class Suspects {
  readonly refused: Refused = new Map()
  #left: One[]

  constructor(private readonly all: Records) {
    this.#left = listed(all)
  }

  /** Those that are not left out. */
  get records(): Records {
    return only(this.all, this.#left)
  }

  /**
   * Refuses the record an error is the fault of. The error may name it; else it is searched for by halves, with `fails`,
   * which says whether an edition of some records alone fails too.
   * @throws Error `error` when it is no record's fault, or that of too many
   */
  refuse(error: unknown, fails: (some: Records) => boolean) {
    const culprit = this.#named(error) ?? this.#found(fails)
    if (!culprit || this.refused.size >= MOST) throw error
    const key = `${culprit.kind}/${slugOf(culprit)}`
    if (this.refused.has(key) || !('id' in culprit.record))
      this.#left = this.#left.filter((one) => one !== culprit)
    this.refused.set(key, held(culprit, error))
  }

  #named(error: unknown): One | undefined {
    if (!(error instanceof Blamed)) return undefined
    return this.#left.find(
      ({ kind, record }) => kind === error.kind && 'id' in record && record.id === error.id,
    )
  }

  /** The record with which it begins to fail when they are added one by one; nothing when it fails without any. */
  #found(fails: (some: Records) => boolean): One | undefined {
    const all = this.#left
    const failsWith = (count: number) => fails(only(this.all, all.slice(0, count)))
    if (failsWith(0)) return undefined
    let [good, bad] = [0, all.length]
    while (bad - good > 1) {
      const middle = (good + bad) >> 1
      if (failsWith(middle)) bad = middle
      else good = middle
    }
    return all[bad - 1]
  }
}

// in an order of their own, whatever order they come in: the same one is found each time
const listed = (records: Records): One[] =>
  KINDS.flatMap((kind) =>
    records[kind]
      .map((record): One => ({ kind, record }))
      .map((one) => [sortKey(one), one] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => one),
  )

const sortKey = ({ record }: One): string => ('id' in record ? record.id : JSON.stringify(record))

function only(records: Records, some: One[]): Records {
  const kept = new Set(some.map(({ record }) => record))
  const lists = KINDS.map((kind) => {
    const all: Records[Kind][number][] = records[kind]
    return [kind, all.filter((record) => kept.has(record))]
  })
  return { ...records, ...Object.fromEntries(lists) }
}

const slugOf = ({ record }: One): string =>
  'slug' in record ? record.slug : `${record.partner}/${record.shop}`

function held(one: One, error: unknown): Held {
  const cause = error instanceof Blamed ? error.cause : error
  const reason =
    cause instanceof HoldBack
      ? cause.reason
      : {
          fr: `une page ou une liste n’a pas pu être faite avec la fiche : ${cause}`,
          en: `a page or a list could not be made with it: ${cause}`,
        }
  return { collection: one.kind, slug: slugOf(one), reason }
}
