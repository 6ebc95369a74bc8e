import type { CollectionConfig, Config } from 'payload'

const wayOut = (slug: string) =>
  slug === 'users' || slug === 'media'
    ? `Write ${slug}: '${slug}' to have the suite use yours, or give yours another slug.`
    : `Give yours another slug, or take the suite's plugin for "${slug}" out.`

/**
 * The configuration with these collections behind the host's own.
 * @throws Error when the host already has a collection of that slug
 */
export function addCollections(config: Config, ...added: CollectionConfig[]): Config {
  for (const { slug } of added) {
    if (config.collections?.some((own) => own.slug === slug))
      throw new Error(
        `costo: the collection "${slug}" is already in your Payload configuration. ${wayOut(slug)}`,
      )
  }
  return { ...config, collections: [...(config.collections ?? []), ...added] }
}
