import { ACCESS } from '../../collections/accessTable'
import type { Installation } from './databases'

/** Ids that records of other collections need. */
export type Known = {
  partner: string
  rival: string
  shop: string
  shops: string[]
  /** Three of them; the first is that of whoever has the role. */
  offices: string[]
  person: string
}

type Data = Record<string, unknown>

export type Kind = {
  /** A whole record; every guarded value differs from one number to the next. */
  data: (number: number, known: Known) => Data
  /** A field that whoever writes the record writes. */
  mark: string
  /** What only a new record has. */
  once?: (number: number) => Data
  /** Has drafts: there are a draft, one in the trash and, with `own`, one of the partner's. */
  drafts?: boolean
  own?: (known: Known) => Data
}

const SIRETS = ['73282932000074', '55208131766522']
const DAY = '2026-03-02T00:00:00.000Z'
/** Of each another one: a number is read off once a day. */
const dayOf = (number: number) => new Date(Date.UTC(2000, 0, 1 + number, 12)).toISOString()
const place = (name: string) => ({ kind: 'place', name, lat: 48.89, lng: 2.34 })
const corners = [
  [2.3, 48.8],
  [2.4, 48.8],
  [2.4, 48.9],
  [2.3, 48.8],
]
const rights = (number: number) => ({ holder: `Titulaire ${number}`, scope: ['web'] })
const isEven = (number: number) => number % 2 === 0
const enteredBy = ({ person }: Known) => ({ enteredBy: person })

/** Rows of the access table for the collections of our own installation: `sources` is there in a host's project only. */
export const OURS = Object.entries(ACCESS).filter(([name]) => name !== 'sources')

/** One kind of record of every collection, by slug. */
export const KINDS: Record<string, Kind> = {
  shops: {
    drafts: true,
    mark: 'name',
    data: (number) => ({
      ...{ name: `Commerce ${number}`, category: 'wine', tenant: isEven(number) },
      mentions: ` forged/${number} `,
      ...{ siret: SIRETS[number % 2], lease: `Bail ${number}` },
      contact: { name: `Contact ${number}`, email: `shop-${number}@shop.test` },
    }),
  },
  partners: {
    drafts: true,
    own: () => ({}),
    mark: 'name',
    data: (number) => ({
      ...{ name: `Partenaire ${number}`, kind: 'charity', paused: isEven(number) },
      sheet: { send: isEven(number), language: isEven(number) ? 'fr' : 'en' },
      contact: { name: `Contact ${number}`, email: `contact-${number}@partner.test` },
    }),
  },
  recommendations: {
    drafts: true,
    own: ({ partner }) => ({ partner }),
    mark: 'reason',
    data: (number, { rival, shop }) => ({ partner: rival, shop, reason: `Raison ${number}` }),
  },
  tours: {
    drafts: true,
    mark: 'name',
    data: (number, { offices }) => ({
      ...{ name: `Balade ${number}`, stops: [place('A'), place('B')], slug: `balade-no-${number}` },
      office: offices[1 + (number % 2)],
      mentions: ` forged/${number} `,
    }),
    once: (number) => ({ slug: `nouvelle-${number}` }),
    own: ({ offices }) => ({ office: offices[0] }),
  },
  videos: {
    drafts: true,
    mark: 'name',
    data: (number) => ({
      ...{ name: `Film ${number}`, durationSeconds: 100, external: 'https://films.example/a' },
      ...{ cost: number, rights: rights(number) },
      sequences: [{ title: 'Une', from: 0, to: 9, cost: number, rights: rights(number) }],
    }),
  },
  perimeters: {
    drafts: true,
    mark: 'name',
    data: (number) => ({
      name: `Quartier ${number}`,
      area: { type: 'Polygon', coordinates: [corners] },
    }),
  },
  media: {
    mark: 'credit',
    data: (number) => ({ credit: `Crédit ${number}`, rights: rights(number) }),
  },
  users: {
    mark: 'name',
    data: (number, { rival }) => ({
      ...{ name: `Nom ${number}`, role: 'admin', partner: rival },
      ...{ resetPasswordToken: `${number}`, resetPasswordExpiration: DAY, salt: `${number}` },
      ...{ hash: `${number}`, loginAttempts: 3, lockUntil: DAY, sessions: [] },
      resetPasswordRequestedAt: DAY,
      invitedAt: DAY,
    }),
    once: (number) => ({ email: `made-${number}@vitrine.test`, password: 'a long pass phrase' }),
  },
  addresses: {
    mark: 'slug',
    data: (number) => ({
      ...{ key: `shops/${number}`, kind: 'shops', slug: `${number}`, record: 'x' },
    }),
  },
  changes: {
    mark: 'record',
    data: (number) => ({ kind: 'shops', record: `${number}`, at: DAY }),
  },
  exposures: {
    mark: 'segment',
    data: (number) => ({
      ...{ segment: `${number}`, from: '2026-01-01', until: '2026-01-01', days: {} },
    }),
  },
  epochs: {
    mark: 'day',
    data: (number) => ({
      ...{ day: `2026-01-${number}`, facts: { partners: [] }, result: { partners: {} } },
    }),
  },
  sheets: {
    mark: 'to',
    data: (number) => ({ name: `2026-01 ${number}`, to: `${number}@partner.test` }),
  },
  strikes: {
    mark: 'reason',
    data: (number, known) => ({
      ...{ partner: known.rival, day: DAY, reason: `Raison ${number}`, ...enteredBy(known) },
    }),
  },
  'frame-keys': {
    mark: 'place',
    data: (number, known) => ({
      ...{ partner: known.rival, place: `Site ${number}`, key: `forged-${number}` },
      ...enteredBy(known),
    }),
  },
  annotations: {
    mark: 'label',
    data: (number) => ({ label: `Fête ${number}`, from: DAY }),
  },
  readings: {
    mark: 'source',
    data: (number, known) => ({
      ...{ indicator: 'followers', channel: 'instagram', day: dayOf(number), value: number },
      ...{ partner: known.rival, source: `Page ${number}`, ...enteredBy(known) },
    }),
  },
  placements: {
    mark: 'title',
    data: (number, known) => ({
      ...{ title: `Lettre ${number}`, partner: known.rival, channel: 'newsletter', places: 1 },
      ...{ language: 'fr', items: [`forged-${number}`], ...enteredBy(known) },
    }),
  },
  proposals: {
    mark: 'title',
    data: (number, { shop }) => ({
      ...{ title: `Proposition ${number}`, state: 'waiting', kind: 'shops', record: shop },
      values: { phone: `${number}` },
    }),
  },
  'proposed-photos': {
    mark: 'credit',
    data: (number) => ({ credit: `Crédit ${number}` }),
  },
  'shop-links': {
    mark: 'to',
    data: (number, known) => ({
      ...{ shop: known.shop, channel: 'email', to: `${number}@shop.test`, state: 'sent' },
      ...{ hash: `forged-${number}`, language: 'fr', expiresAt: DAY, ...enteredBy(known) },
    }),
  },
  'site-checks': {
    mark: 'url',
    data: (number, { rival }) => ({
      ...{ partner: rival, url: `https://site-${number}.example/`, key: `${number}` },
      ...{ level: 'fine', checkedAt: DAY },
    }),
  },
  'payload-locked-documents': {
    mark: 'document.value',
    data: (number, { shops, person }) => ({
      document: { relationTo: 'shops', value: shops[number % 2] },
      user: { relationTo: 'users', value: person },
    }),
  },
  'payload-preferences': {
    mark: 'key',
    data: (number, { person }) => ({
      ...{ key: `list-${number}`, value: { number } },
      user: { relationTo: 'users', value: person },
    }),
  },
  'payload-kv': {
    mark: 'key',
    data: (number) => ({ key: `key-${number}`, data: { number } }),
  },
  'payload-migrations': {
    mark: 'name',
    data: (number) => ({ name: `migration-${number}`, batch: number }),
  },
}

/** The value at a path, in the first row of lists. */
export function at(record: unknown, path: string): unknown {
  return path.split('.').reduce((value: unknown, name) => {
    const here = Array.isArray(value) ? value[0] : value
    return (here as Data | null | undefined)?.[name]
  }, record)
}

/** What is stored, or the newest draft of it, hidden fields and the trash too; nothing when there is none. */
export const stored = (
  { payload }: Installation,
  collection: string,
  id: string,
  draft = false,
): Promise<Data | null> =>
  payload.findByID({
    ...{
      collection: collection as 'shops',
      id,
      draft,
      depth: 0,
      trash: true,
      overrideAccess: true,
    },
    ...{ showHiddenFields: true, disableErrors: true },
  }) as Promise<Data | null>
