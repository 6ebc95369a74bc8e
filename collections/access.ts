import type {
  Access,
  CollectionConfig,
  Field,
  GlobalConfig,
  Payload,
  PayloadRequest,
  TypedUser,
  Where,
} from 'payload'
import {
  ACCESS,
  type FieldRights,
  GLOBAL_ACCESS,
  type Operation,
  type Reach,
  type Role,
  TEAM,
} from './accessTable'
import { ROLES } from './choices'
import { type GLOBAL_SLUGS, type Kind, slugsOf } from './slugs'

type Person = {
  id: string
  collection?: string
  role?: Role
  partner?: string | { id: string } | null
}

/** Which role an account has here, where the host's own rule says so; no role when it answers none of the five. */
export type RoleOf = (user: TypedUser) => Role | null | undefined

/**
 * The signed-in person; a user of another collection of the host's has no role here, whatever its own `role` says. Where the
 * host has a rule (`custom.costo.roles`), it alone decides.
 */
export function person({
  user,
  payload,
}: Pick<PayloadRequest, 'user' | 'payload'>): Person | undefined {
  const account = user as Person | null
  if (account?.collection !== slugsOf(payload).users) return undefined
  return { ...account, role: roleOf(payload, account) }
}

/** The role of an account of the suite's, whole as it is stored: the host's own rule may look at any field of it. */
export function roleOf(payload: Pick<Payload, 'config'>, account: object): Role | undefined {
  const { roles } = (payload.config.custom?.costo ?? {}) as { roles?: RoleOf }
  const user = { ...account, collection: slugsOf(payload).users } as TypedUser & { role?: unknown }
  const role = roles ? roles(user) : user.role
  return isRole(role) ? role : undefined
}

const isRole = (role: unknown): role is Role => ROLES.some(({ value }) => value === role)

/** The collection with its kind, and the access that the table gives to it and to its fields. @throws Error when the table names a field that it doesn't have */
export function withAccess(
  name: Kind,
  collection: Omit<CollectionConfig, 'access'>,
): CollectionConfig {
  const rights = ACCESS[name].fields ?? {}
  const found = new Set<string>()
  const fields = withRights(collection.fields, rights, found)
  const missing = Object.keys(rights).find((path) => !found.has(path))
  if (missing) throw new Error(`The access table names ${name}.${missing}, which is no field.`)
  const custom = { ...collection.custom, costo: { kind: name } }
  return { ...collection, access: accessOf(name), custom, fields }
}

/** The global with the access that the table gives to it. */
export const withGlobalAccess = (
  name: keyof typeof GLOBAL_SLUGS,
  global: Omit<GlobalConfig, 'access'>,
): GlobalConfig => {
  const { read, update } = GLOBAL_ACCESS[name]
  return { ...global, access: { read: hasRole(read), update: hasRole(update) } }
}

/** Payload's access functions of one collection, made from the table. */
function accessOf(collection: Kind): CollectionConfig['access'] {
  const access =
    (operation: Operation): Access =>
    ({ req, data }) => {
      const user = person(req)
      const reach = (user?.role && ACCESS[collection][operation]?.[user.role]) ?? 'none'
      if (reach === 'drafts' && goesFurther(data)) return false
      return user ? allowed(reach, user, collection) : false
    }
  return {
    create: access('create'),
    read: access('read'),
    update: access('update'),
    delete: access('delete'),
    readVersions: access('readVersions'),
    unlock: access('unlock'),
    ...(collection === 'users' ? { admin: ({ req }) => Boolean(person(req)?.role) } : {}),
  }
}

function allowed(reach: Reach, user: Person, collection: Kind): boolean | Where {
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
    case 'drafts':
      return partner ? { and: [{ [OWNERS[collection]!]: { equals: partner } }, live] } : false
    case 'own': {
      const owner = OWNERS[collection]
      return owner && partner
        ? { or: [published, { and: [{ [owner]: { equals: partner } }, live] }] }
        : published
    }
  }
}

/** The field that says whose a record is. */
const OWNERS: Partial<Record<Kind, string>> = {
  partners: 'id',
  recommendations: 'partner',
  tours: 'office',
}

/** Whether what is written is more than a draft: published, or put into the trash. Payload asks so before it shows a button too. */
const goesFurther = (data: unknown): boolean => {
  const { _status, deletedAt } = (data ?? {}) as { _status?: unknown; deletedAt?: unknown }
  return (_status !== undefined && _status !== 'draft') || Boolean(deletedAt)
}

/** Who may see and make the locks that say who has which record open: those who edit. */
export const editsRecords: Access = (asked) => hasRole(TEAM)(asked)

/** The fields, those in groups, rows and tabs too, with the rights of their paths; notes the paths it has `found`. */
function withRights(
  fields: Field[],
  rights: Record<string, FieldRights>,
  found: Set<string>,
  at = '',
): Field[] {
  const within = (inner: Field[], path: string) => withRights(inner, rights, found, path)
  return fields.map((field) => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({
        ...tab,
        fields: within(tab.fields, 'name' in tab && tab.name ? `${at}${tab.name}.` : at),
      }))
      return { ...field, tabs } as Field
    }
    const path = 'name' in field && field.name ? `${at}${field.name}` : undefined
    const inner = 'fields' in field && { fields: within(field.fields, path ? `${path}.` : at) }
    if (!path || !(path in rights)) return { ...field, ...inner } as Field
    found.add(path)
    return { ...field, ...inner, access: fieldAccess(rights[path]) } as Field
  })
}

/**
 * Fields of somebody else's in a collection of ours: those who edit read and write them, and nobody else, unless a field says
 * who by an access of its own.
 */
export const forTeam = (fields: Field[]): Field[] =>
  fields.map((field) => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({ ...tab, fields: forTeam(tab.fields) }))
      return { ...field, tabs } as Field
    }
    if (field.type === 'ui') return field
    if (!('name' in field && field.name))
      return 'fields' in field ? ({ ...field, fields: forTeam(field.fields) } as Field) : field
    const own = 'access' in field ? field.access : undefined
    return { ...field, access: { ...fieldAccess({ read: TEAM, write: TEAM }), ...own } } as Field
  })

const hasRole =
  (roles: readonly Role[]) =>
  ({ req }: { req: PayloadRequest }): boolean =>
    roles.includes(person(req)?.role as Role)

function fieldAccess({ read, write }: FieldRights) {
  return {
    ...(read && { read: hasRole(read) }),
    ...(write && { create: hasRole(write), update: hasRole(write) }),
  }
}
