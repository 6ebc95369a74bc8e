import type { AddressRecord, Records, WeightRecord } from '../records'
import { type Address, formerAddresses } from './addresses'
import type { Kind, RecordOf } from './kinds'

/** All records that are public, by the key of their row, as they were last read. One that says the same stays the same object. */
export class Kept {
  readonly addresses = new Map<string, Address>()
  readonly #of: { [K in Kind]: Map<string, RecordOf<K>> } = {
    ...{ partners: new Map(), shops: new Map(), tours: new Map(), videos: new Map() },
    ...{ perimeters: new Map(), recommendations: new Map(), media: new Map() },
    frameKeys: new Map(),
  }
  #weights: WeightRecord[] = []
  #former = new Map<string, AddressRecord>()

  /** `before`: what was known until now, while all is read anew. */
  constructor(private before?: Kept) {
    if (!before) return
    this.#former = before.#former
    this.#weights = before.#weights
  }

  /** All is read: what was known before is let go. */
  settle() {
    this.before = undefined
  }

  put<K extends Kind>(kind: K, id: string, record: RecordOf<K>) {
    const known = (this.before ?? this).#of[kind].get(id)
    this.#of[kind].set(id, known && isSame(known, record) ? known : record)
  }

  putWeights(weights: WeightRecord[]) {
    if (!isSame(this.#weights, weights)) this.#weights = weights
  }

  drop(kind: Kind, id: string) {
    this.#of[kind].delete(id)
  }

  /** Lets go of what the registry said of these records. */
  dropAddresses(kind: Kind, ids: string[]) {
    const dropped = new Set(ids)
    for (const [key, { collection, record }] of this.addresses)
      if (collection === kind && dropped.has(record)) this.addresses.delete(key)
  }

  get records(): Records {
    const all = <K extends Kind>(kind: K): RecordOf<K>[] => [...this.#of[kind].values()]
    return {
      ...{ partners: all('partners'), shops: all('shops'), tours: all('tours') },
      ...{ videos: all('videos'), perimeters: all('perimeters') },
      ...{ recommendations: all('recommendations'), media: all('media') },
      frameKeys: all('frameKeys'),
      addresses: this.#addresses(),
      weights: this.#weights,
    }
  }

  #addresses(): AddressRecord[] {
    const former = formerAddresses(this.addresses.values(), this.#of)
    const next = new Map(
      former.map((one) => {
        const { collection, slug, movedTo, record, removedAt } = one
        const key = `${collection}/${slug} ${movedTo} ${record} ${removedAt}`
        return [key, this.#former.get(key) ?? one]
      }),
    )
    this.#former = next
    return [...next.values()]
  }
}

// in the same order too: lines and areas are published as they are, and all that is read anew says the order of today
const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)
