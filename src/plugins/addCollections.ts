import type { CollectionConfig, Config } from 'payload'
import { restored, settled } from './settled'

const wayOut = (slug: string) =>
  slug === 'users' || slug === 'media'
    ? `Write ${slug}: '${slug}' to have the suite use yours, or give yours another slug.`
    : `Give yours another slug, or take the suite's plugin for "${slug}" out.`

/**
 * The configuration with these collections behind the host's own. What they refer to and the host doesn't have is left out,
 * and put in when another of the suite's plugins brings it.
 * @throws Error when the host already has a collection of that slug
 */
export function addCollections(config: Config, ...added: CollectionConfig[]): Config {
  const own = config.collections ?? []
  for (const { slug } of added) {
    if (own.some((one) => one.slug === slug))
      throw new Error(
        `costo: the collection "${slug}" is already in your Payload configuration. ${wayOut(slug)}`,
      )
  }
  const isThere = (slug: string) => [...own, ...added].some((one) => one.slug === slug)
  return {
    ...config,
    collections: [
      ...own.map((one) => restored(one, isThere)),
      ...added.map((one) => settled(one, isThere)),
    ],
  }
}
