/** What the editor of walks asks about a shop, as it is published. */
export type ShopFacts = {
  id: string
  name: string
  lat?: number | null
  lng?: number | null
  address?: { street?: string | null; postcode?: string | null; city?: string | null } | null
  lifecycle?: string | null
  _status?: string | null
  deletedAt?: string | null
}

/** Why a shop asks what is to become of its stop. */
export type Trouble = 'closed' | 'unpublished' | 'trashed' | 'gone'

/** @param facts `null` when there is no such shop any more, `undefined` while it isn't known */
export function troubleOf(facts: ShopFacts | null | undefined): Trouble | undefined {
  if (facts === undefined) return undefined
  if (facts === null) return 'gone'
  if (facts.deletedAt) return 'trashed'
  if (facts.lifecycle === 'closed') return 'closed'
  return facts._status === 'published' ? undefined : 'unpublished'
}

/** "12 rue des Poissonniers, 75018 Paris" */
export function addressOf({ address }: ShopFacts): string {
  const { street, postcode, city } = address ?? {}
  return [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

const FIELDS = ['name', 'lat', 'lng', 'address', 'lifecycle', '_status', 'deletedAt']

/** Where shops are asked for, `list` being the address of all: those of these ids, trashed ones as well, or all that can be chosen. */
export function shopsAddress(list: string, locale: string, ids?: string[]): string {
  const query = new URLSearchParams({ depth: '0', pagination: 'false', sort: 'name', locale })
  for (const field of FIELDS) query.set(`select[${field}]`, 'true')
  ids?.forEach((id, index) => query.set(`where[id][in][${index}]`, id))
  if (ids) query.set('trash', 'true')
  return `${list}?${query}`
}

/** The shops whose name or street has all words of the text, accents and capitals aside; the best first. */
export function found(shops: ShopFacts[], typed: string, most = 8): ShopFacts[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  if (!words.length) return []
  const begins = (shop: ShopFacts) => Number(!folded(shop.name).startsWith(words[0]))
  return shops
    .filter((shop) => {
      const text = folded(`${shop.name} ${addressOf(shop)}`)
      return words.every((word) => text.includes(word))
    })
    .sort((one, other) => begins(one) - begins(other))
    .slice(0, most)
}

/** Without accents, capitals and kinds of apostrophe. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()
