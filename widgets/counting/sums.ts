import { BEACON_PATH } from '../../src/contract/beacon'
import { BASE, VERSION } from '../shared/baked'

/** A person does no more on one page: what the contract takes. */
const MOST = 20

/** So many items fit a beacon, however long their names are. */
const ITEMS = 25

/** Whose sums they are: widgets of one kind in a page tell them together. */
export type Sender = { widget: string; partner?: string; key?: string }

/** Exposures and clicks of an item; of the widgets themselves, under an empty name, views and failures. */
type Pair = [number, number]

let sums: Record<string, Record<string, Pair>> = {}

/** Adds one to the first or the second number of an item; of the widget itself without one. */
export function add(sender: Sender, index: 0 | 1, item = '') {
  const pair = ((sums[JSON.stringify(sender)] ??= {})[item] ??= [0, 0])
  pair[index] = Math.min(MOST, pair[index] + 1)
}

/** Sends what has been counted, if anything, and begins from nothing. */
export function send() {
  for (const [sender, { '': own = [0, 0], ...items }] of Object.entries(sums)) {
    let [views, errors] = own
    const all = Object.entries(items).map(([item, pair]) => [item, ...pair])
    do {
      const part = { views, errors, items: all.splice(0, ITEMS) }
      fetch(BASE + BEACON_PATH, {
        method: 'POST',
        body: JSON.stringify({ v: 1, version: VERSION, ...JSON.parse(sender), ...part }),
        keepalive: true,
        // sendBeacon would send cookies, and keep those of the answer
        credentials: 'omit',
        // nothing of the page but its origin
        referrerPolicy: 'origin',
        // who blocks it means to, and what is lost is the account's loss alone
      }).catch(() => {})
      views = errors = 0
    } while (all.length)
  }
  sums = {}
}
