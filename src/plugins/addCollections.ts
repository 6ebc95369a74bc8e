import type { CollectionConfig, Config } from 'payload'

/**
 * The configuration with these collections behind the host's own.
 * @throws Error when the host already has a collection of that slug
 */
export function addCollections(config: Config, ...added: CollectionConfig[]): Config {
  for (const { slug } of added) {
    if (config.collections?.some((own) => own.slug === slug))
      throw new Error(
        `costo: the collection "${slug}" is already in your Payload configuration. Give yours another slug, or take the suite's plugin for "${slug}" out.`,
      )
  }
  return { ...config, collections: [...(config.collections ?? []), ...added] }
}
