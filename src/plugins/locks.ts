import type { CollectionBeforeChangeHook, SanitizedConfig } from 'payload'
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
  locks.hooks.beforeChange.push(inOwnName)
  return config
}

const inOwnName: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, user: { relationTo: req.user.collection, value: req.user.id } } : data
