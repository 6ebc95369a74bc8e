import type { Bounds } from '../../collections/checks/coordinates'
import type { RoleOf } from '../../collections/access'
import type { Kind } from '../../collections/slugs'
import { type BucketOption, checkBucket } from '../bucket/option'
import { WIDGETS, type WidgetName } from '../contract/widget-build'
import { geocoderUrl } from '../geocoding/geocoder'
import { messageOf } from '../publish/message-of'
import { type MapOption, tileSource } from '../publish/heavy/maps/source'
import { checkFolders } from './checkFolders'
import { checkRound } from './checkRound'
import { checkPerimeters, type CityPerimeters } from './cityPerimeters'
import type { KindOptions, PartnerOptions, ShopOptions } from './kindOptions'
import type { PublicName } from '../publishing/installation'
import { checkName } from './publicName'
import type { CostoTexts } from './texts/option'

/** Options of the suite. All have defaults: `costo()` alone is a working installation. */
export type CostoOptions = {
  /** `false` keeps the collections, so that the database's schema stays, and leaves out the hooks. */
  enabled?: boolean
  /**
   * The slug of your own collection of accounts, instead of one that the suite brings: it gets the fields `partner`, `language` and
   * `invitedAt`, and `name` where missing; its access, fields and admin stay yours, and `roles` must say which of them has which role.
   */
  users?: string
  /**
   * The slug of your own collection of uploads: it gets `licence`, `rights` and, where missing, `alt`, `credit` and the sizes that
   * widgets load. Its files may lie with an adapter of yours (`@payloadcms/storage-s3`…).
   */
  media?: string
  /**
   * The slugs of collections that the suite brings, where yours have those it would take: `{ shops: 'costo-shops' }`. They name
   * Payload's API, the admin's addresses and the tables, so choose before your first migration; public addresses and feeds stay the same.
   */
  slugs?: Partial<Record<Kind, string>>
  /**
   * Which role an account has in the suite, from what is yours: `(user) => (user.isStaff ? 'editor' : null)`. Nobody but admins
   * and editors writes what is published; no role sees nothing of the suite.
   */
  roles?: RoleOf
  /** Absolute folder for uploaded files; Payload's own default (a folder named after the collection) when absent. */
  uploads?: string
  /** Absolute folder of the editions: the admin shows them and can go back to one; without it there is no such view. */
  editions?: string
  /**
   * Who publishes into that folder, and does what else is due (maps and leaflets, e-mails, sums, looks at partners' pages).
   * `process`, unless said: the process that runs Payload, as long as it runs. `job`: the task `costoPublish`, a round each
   * minute, whenever your deployment runs Payload's queue `costo`. `command`: whoever runs `payload costo-publish`. What was
   * committed meanwhile waits.
   */
  publisher?: 'process' | 'job' | 'command'
  /** With `job`: seconds after which a round begins nothing slow any more, within what your deployment gives a request; 240 unless said. */
  roundSeconds?: number
  /**
   * A bucket on S3, or what speaks its protocol, into which each edition is copied after its publish, for a CDN to serve:
   * `{ bucket, prefix, config }`, as `@payloadcms/storage-s3` has them. Needs the package `@aws-sdk/client-s3`.
   */
  s3?: BucketOption
  /**
   * Absolute folder of what widgets have counted and is not booked yet; without it nothing is counted. Give the same to
   * `editionRoute(editions, { journal })`.
   */
  journal?: string
  /** The public address of what is published, needed with `editions`; `https://` makes session cookies of our own accounts secure. */
  publicUrl?: string
  /**
   * In which of your languages to publish, the default one among them: `['fr', 'en']`; in all of them unless said. In a project without
   * `localization` the one that it is written in: `['en']`; French unless said.
   */
  locales?: string[]
  /**
   * What the public side calls itself, in one text or in one for each language: `{ fr: 'La Vitrine de Lyon', en: 'The Lyon Showcase' }`;
   * « La Vitrine CoSto » unless said. It stands at the head of each page, in its title and in the files for other programs.
   */
  name?: PublicName
  /**
   * Which widgets are offered to be pasted, by the public pages below `/embed/` and the embed builder: `['shop-card', 'tour-map']`; all
   * unless said. What was pasted of another one works on.
   */
  widgets?: WidgetName[]
  /** Where shops, stops, lines and perimeters lie, in degrees; Île-de-France and a margin unless said. */
  bounds?: Bounds
  /** The map under walks: `ign` (Plan IGN v2), a source of tiles of one's own, or `none`, a plain ground: none unless said. */
  map?: MapOption
  /** An e-mail address or a page: told to whoever is asked for the map, so that they can reach you. */
  contact?: string
  /**
   * Where editors' address searches go: `ign`, the French public service, or the address of another of its protocol; to nobody
   * unless said.
   */
  geocoder?: string
  /** `false`: the widgets of this installation count nothing; what the documents on privacy say follows. */
  metrics?: boolean
  /**
   * What "check my site" may look at besides public addresses, as `host:port`: a site on the same machine. Whoever may check a
   * page reaches it from this server.
   */
  checkAlso?: string[]
  /** A file of a city's outlines, of which drafts are made at the first start, as `payload costo-perimeters` does: `{ file, name: 'nom' }`. */
  perimeters?: CityPerimeters
  /**
   * Texts of your own in the place of the suite's, in the admin and in its letters: `{ fr: { queue: { title: 'Ma journée' } } }`.
   * `npx payload costo-texts` prints all that can be said.
   */
  texts?: CostoTexts
  /** What is particular to the collection of partners; `partners()` takes the same beside the rest. */
  partners?: PartnerOptions
  /** Of shops; `shops()` likewise. */
  shops?: ShopOptions
  /** Of videos; `videos()` likewise. */
  videos?: KindOptions<'videos'>
  /** Of walks; `tours()` likewise. */
  tours?: KindOptions<'tours'>
}

/** @throws Error naming the option, what is wrong with it and what to write */
export function checkOptions(options: CostoOptions): void {
  const { uploads, editions, journal, bounds, map, contact, geocoder } = options
  checkChoices(options)
  checkName(options.name)
  checkRound(options)
  checkBucket(options.s3, editions)
  checkFolders({ uploads, editions, journal })
  if (map !== undefined)
    try {
      tileSource(map)
    } catch (error) {
      throw new Error(`costo: ${messageOf(error)}.`, { cause: error })
    }
  if (geocoder)
    try {
      geocoderUrl(geocoder)
    } catch (error) {
      throw new Error(`costo: ${messageOf(error)}.`, { cause: error })
    }
  // it goes into a header, where a line break would begin another one
  if (contact && !/^[\x20-\x7e]{1,200}$/.test(contact))
    throw new Error(
      `costo: the option contact is ${JSON.stringify(contact)}: write one e-mail address or one web address, without accents.`,
    )
  checkAddress(options)
  checkPerimeters(options.perimeters)
  const { south = 48, north = 49, west = 2, east = 3 } = bounds ?? {}
  if (!(south < north && west < east))
    throw new Error(
      `costo: the option bounds is ${JSON.stringify(bounds)}: south must be less than north and west less than east, in degrees. Write for instance { south: 48, north: 49.4, west: 1.3, east: 3.7 }.`,
    )
}

const ANSWER =
  "which answers 'admin', 'editor', 'partner', 'office', 'readonly' or null for one of them"

const PUBLISHERS = ['process', 'job', 'command']

/** What a configuration in JavaScript may say though the types don't allow it. */
function checkChoices({ users, roles, publisher, widgets, checkAlso }: CostoOptions) {
  if (users && !roles)
    throw new Error(
      `costo: with users: '${users}' somebody must say which of your accounts may do what. Write roles: (user) => …, ${ANSWER}.`,
    )
  if (roles !== undefined && typeof roles !== 'function')
    throw new Error(
      `costo: the option roles is ${JSON.stringify(roles)}, not a function. Write roles: (user) => …, ${ANSWER}.`,
    )
  if (publisher !== undefined && !PUBLISHERS.includes(publisher))
    throw new Error(
      `costo: the option publisher is ${JSON.stringify(publisher)}. Write 'process' for the process that runs Payload, 'job' for a task of Payload's queue, or 'command' for npx payload costo-publish.`,
    )
  if (widgets !== undefined && !isSomeOf(WIDGETS, widgets))
    throw new Error(
      `costo: the option widgets is ${JSON.stringify(widgets)}. Write a list of those to offer, of ${WIDGETS.map((one) => `'${one}'`).join(', ')}, or leave it out for all.`,
    )
  if (checkAlso !== undefined && !(Array.isArray(checkAlso) && checkAlso.every(isHostAndPort)))
    throw new Error(
      `costo: the option checkAlso is ${JSON.stringify(checkAlso)}. Write a list of hosts with their ports, such as ['127.0.0.1:3001'].`,
    )
}

const isSomeOf = (known: readonly string[], said: unknown): boolean =>
  Array.isArray(said) && said.length > 0 && said.every((one) => known.includes(one as string))

const isHostAndPort = (text: unknown): boolean =>
  typeof text === 'string' && /^([a-z0-9.-]+|\[[0-9a-f:]+\]):\d+$/.test(text)

/** It stands in everything that is published: a wrong one is pasted into others' sites. */
function checkAddress({ publicUrl, editions }: CostoOptions) {
  if (editions && !publicUrl)
    throw new Error(
      `costo: the option publicUrl is missing. Write the address of the route that serves ${editions}, such as 'https://your-site.example/vitrine'.`,
    )
  if (publicUrl !== undefined && !/^https?:\/\/[^/?#]+(\/[^?#]*)?$/.test(publicUrl))
    throw new Error(
      `costo: the option publicUrl is ${JSON.stringify(publicUrl)}. Write the full address, such as 'https://your-site.example/vitrine'.`,
    )
}
