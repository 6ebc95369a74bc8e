import type { Access, CollectionBeforeChangeHook, SanitizedConfig } from 'payload'
import { editsRecords } from '../../collections/access'

/**
 * Closes Payload's list of who has which record open, which it leaves to everybody who is signed in: those who edit
 * make and lift locks, and each in his own name only. Payload adds that collection after all plugins and has no option
 * for it, so this is for the built configuration.
 */
export function closeLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) return config
  for (const operation of ['create', 'read', 'update', 'delete'] as const)
    locks.access[operation] = editsRecords
  locks.access.read = readsLocks
  locks.hooks.beforeChange.push(inOwnName)
  return config
}

/**
 * Those who edit. The dashboard asks for the locks of globals in everybody's name, and fails for all whose asking is refused:
 * there it is told that there are none.
 */
const readsLocks: Access = async ({ req, ...asked }) => {
  if (await editsRecords({ req, ...asked })) return true
  return req.user && req.payloadAPI === 'local' ? { id: { in: [] } } : false
}

const inOwnName: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, user: { relationTo: req.user.collection, value: req.user.id } } : data
