import type { GLOBAL_SLUGS, Kind } from './slugs'

/** What a person may be; anonymous visitors have no role and see nothing here: they read the edition. */
export type Role = 'admin' | 'editor' | 'partner' | 'office' | 'readonly'

/** What may be done with records. A copy is created, a bulk is of its operation, the trash is an update. */
export type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions' | 'unlock'

/**
 * `all`: every record; `published`: published ones, none from the trash; `own`: published ones and those of one's partner;
 * `drafts`: those of one's partner, written as drafts and never published; `self`: one's account.
 */
export type Reach = 'all' | 'published' | 'own' | 'drafts' | 'self' | 'none'

/** By role; who isn't named is refused. */
export type Reaches = Partial<Record<Role, Reach>>

/** Who reads or writes one field of a record within his reach; everybody whose reach it is where it isn't said. */
export type FieldRights = { read?: readonly Role[]; write?: readonly Role[] }

/** A collection: its operations, those not named for nobody, and its fields by their path ("sequences.cost"). */
export type Row = Partial<Record<Operation, Reaches>> & { fields?: Record<string, FieldRights> }

/** Those who edit records. */
export const TEAM: readonly Role[] = ['admin', 'editor']
const everyone = (reach: Reach): Reaches => ({
  ...{ admin: reach, editor: reach, partner: reach, office: reach, readonly: reach },
})

const write: Reaches = { admin: 'all', editor: 'all' }

/** Contacts, costs, rights, leases: what never leaves the team. */
const teamOnly: FieldRights = { read: TEAM, write: TEAM }
const adminWrites: FieldRights = { write: ['admin'] }
/** What the server alone sets. */
const nobodyWrites: FieldRights = { write: [] }
const hidden: FieldRights = { read: [], write: [] }

const editorial: Row = {
  create: write,
  read: { ...write, partner: 'own', office: 'published', readonly: 'published' },
  update: write,
  delete: write,
  readVersions: write,
}

const reciprocity: Row = { create: write, read: write, update: write, delete: write }

/** Written by the server alone, through endpoints that know what may be; read by those who edit. */
const teamReads: Row = { read: write }

const internal: Row = { read: { admin: 'all' } }

/** The one table of the suite's collections: collection × operation × role, and who reads and writes which field. */
export const ACCESS: Record<Kind, Row> = {
  partners: { ...editorial, fields: { paused: teamOnly, sheet: teamOnly, contact: teamOnly } },
  shops: {
    ...editorial,
    fields: {
      ...{ tenant: teamOnly, siret: teamOnly, lease: teamOnly, contact: teamOnly },
      mentions: hidden,
    },
  },
  videos: {
    ...editorial,
    fields: {
      'sequences.cost': teamOnly,
      'sequences.rights': teamOnly,
      rights: teamOnly,
      cost: teamOnly,
    },
  },
  tours: {
    ...editorial,
    create: { ...write, office: 'drafts' },
    read: { ...write, partner: 'published', office: 'own', readonly: 'published' },
    update: { ...write, office: 'drafts' },
    // a slug is made from the name at first: later it is printed somewhere
    fields: { office: { write: TEAM }, slug: { write: TEAM }, mentions: hidden },
  },
  perimeters: editorial,
  recommendations: editorial,
  media: {
    ...{ create: write, update: write, delete: write },
    read: { ...write, partner: 'all', office: 'all', readonly: 'all' },
    fields: { rights: teamOnly },
  },
  users: {
    create: { admin: 'all' },
    read: { ...everyone('self'), admin: 'all' },
    update: { ...everyone('self'), admin: 'all' },
    delete: { admin: 'all' },
    unlock: { admin: 'all' },
    fields: { role: adminWrites, partner: adminWrites, invitedAt: nobodyWrites },
  },
  changes: internal,
  addresses: internal,
  exposures: internal,
  epochs: internal,
  sheets: internal,
  strikes: { ...reciprocity, fields: { enteredBy: nobodyWrites } },
  frameKeys: { ...reciprocity, fields: { key: nobodyWrites, enteredBy: nobodyWrites } },
  annotations: reciprocity,
  readings: { ...reciprocity, fields: { enteredBy: nobodyWrites } },
  placements: { ...reciprocity, fields: { items: nobodyWrites, enteredBy: nobodyWrites } },
  proposals: teamReads,
  proposedPhotos: teamReads,
  shopLinks: { ...teamReads, fields: { hash: hidden, enteredBy: nobodyWrites } },
  siteChecks: teamReads,
  sources: teamReads,
}

/** The globals: who reads and who changes them. */
export const GLOBAL_ACCESS: Record<
  keyof typeof GLOBAL_SLUGS,
  Record<'read' | 'update', readonly Role[]>
> = {
  sharing: { read: TEAM, update: TEAM },
}

/**
 * What Payload adds by itself, as it must stand in our installation: the locks are closed by `closeLocks`, all else is
 * Payload's own, and the test of this table tells when a new version opens it.
 */
export const PAYLOADS_COLLECTIONS: Record<string, Row> = {
  'payload-locked-documents': { create: write, read: write, update: write, delete: write },
  'payload-preferences': {
    create: everyone('self'),
    read: everyone('self'),
    update: everyone('self'),
    delete: everyone('self'),
  },
  'payload-kv': {},
  'payload-migrations': {},
}

/** Fields that Payload adds to accounts; one's own sessions are read by oneself. */
export const PAYLOADS_FIELDS: Record<string, FieldRights> = {
  resetPasswordToken: hidden,
  resetPasswordExpiration: hidden,
  resetPasswordRequestedAt: hidden,
  salt: hidden,
  hash: hidden,
  loginAttempts: hidden,
  lockUntil: hidden,
  sessions: nobodyWrites,
}
