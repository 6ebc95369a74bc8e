import type { CollectionConfig } from 'payload'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The collection with these hooks behind its own. */
export function withHooks(collection: CollectionConfig, added: Hooks): CollectionConfig {
  const hooks: Record<string, unknown[]> = { ...(collection.hooks as Record<string, unknown[]>) }
  for (const [name, list] of Object.entries(added))
    hooks[name] = [...(hooks[name] ?? []), ...(list as unknown[])]
  return { ...collection, hooks: hooks as Hooks }
}
