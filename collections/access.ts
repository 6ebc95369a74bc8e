import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'
import { SLUGS } from './slugs'

/** What a person may be; anonymous visitors have no role and see nothing here: they read the edition. */
export type Role = 'admin' | 'editor' | 'partner' | 'office' | 'readonly'

type Operation = 'create' | 'read' | 'update' | 'delete'

/** `all`: every record; `published`: published ones, none from the trash; `own`: published ones and those of one's partner; `self`: one's account. */
export type Reach = 'all' | 'published' | 'own' | 'self' | 'none'

type Row = Record<Operation, Partial<Record<Role, Reach>>>

const write = { admin: 'all', editor: 'all' } as const

const editorial: Row = {
  create: write,
  read: { ...write, partner: 'own', office: 'published', readonly: 'published' },
  update: write,
  delete: write,
}

const reciprocity: Row = { create: write, read: write, update: write, delete: write }

const internal: Row = { create: {}, read: { admin: 'all' }, update: {}, delete: {} }

/** The one table: collection × operation × role. What isn't named is refused. */
export const ACCESS: Record<keyof typeof SLUGS, Row> = {
  partners: editorial,
  shops: editorial,
  videos: editorial,
  tours: editorial,
  perimeters: editorial,
  recommendations: editorial,
  media: {
    ...editorial,
    read: { ...write, partner: 'all', office: 'all', readonly: 'all' },
  },
  users: {
    create: { admin: 'all' },
    read: { admin: 'all', editor: 'self', partner: 'self', office: 'self', readonly: 'self' },
    update: { admin: 'all', editor: 'self', partner: 'self', office: 'self', readonly: 'self' },
    delete: { admin: 'all' },
  },
  changes: internal,
  addresses: internal,
  exposures: internal,
  epochs: internal,
  sheets: internal,
  strikes: reciprocity,
  frameKeys: reciprocity,
  annotations: reciprocity,
  readings: reciprocity,
  placements: reciprocity,
}

type Person = { id: string; role?: Role; partner?: string | { id: string } | null }

/** The signed-in person; a user of another collection of the host's has no role here. */
const person = (req: PayloadRequest): Person | undefined => (req.user as Person | null) ?? undefined

/** Payload's access functions of one collection, made from the table. */
export function accessOf(collection: keyof typeof SLUGS): CollectionConfig['access'] {
  const access =
    (operation: Operation): Access =>
    ({ req }) => {
      const user = person(req)
      const reach = (user?.role && ACCESS[collection][operation][user.role]) ?? 'none'
      return user ? allowed(reach, user, collection) : false
    }
  return {
    create: access('create'),
    read: access('read'),
    update: access('update'),
    delete: access('delete'),
    readVersions: editsRecords,
    ...(collection === 'users' ? { admin: ({ req }) => Boolean(person(req)?.role) } : {}),
    ...(collection === 'users' ? { unlock: access('delete') } : {}),
  }
}

function allowed(reach: Reach, user: Person, collection: keyof typeof SLUGS): boolean | Where {
  const live: Where = { deletedAt: { exists: false } }
  const published: Where = { and: [{ _status: { equals: 'published' } }, live] }
  const partner = typeof user.partner === 'object' ? user.partner?.id : user.partner
  switch (reach) {
    case 'all':
      return true
    case 'none':
      return false
    case 'self':
      return { id: { equals: user.id } }
    case 'published':
      return published
    case 'own': {
      const owner = { partners: 'id', recommendations: 'partner' }[collection as string]
      return owner && partner
        ? { or: [published, { and: [{ [owner]: { equals: partner } }, live] }] }
        : published
    }
  }
}

/** Who may see and make the locks that say who has which record open: those who edit. */
export const editsRecords: Access = ({ req }) =>
  ['admin', 'editor'].includes(person(req)?.role ?? '')

const hasRole =
  (...roles: Role[]): FieldAccess =>
  ({ req }) =>
    roles.includes(person(req)?.role as Role)

/** Field access of what only the team may see: contacts, costs, rights, leases. */
export const teamOnly = {
  create: hasRole('admin', 'editor'),
  read: hasRole('admin', 'editor'),
  update: hasRole('admin', 'editor'),
}

/** Field access of what only an administrator may change. */
export const adminWrites = { create: hasRole('admin'), update: hasRole('admin') }
