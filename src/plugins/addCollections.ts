import type { CollectionConfig, Config } from 'payload'
import { type Kind, kindIn, slugsOf } from '../../collections/slugs'
import { restored, settled } from './settled'
import { slugsHere } from './slugsHere'
import { collectionSaid } from './texts/collectionTexts'

const wayOut = (kind: Kind, slug: string) => {
  const another = `slugs: { ${kind}: 'costo-${slug}' } to have the suite's under another slug`
  return kind === 'users' || kind === 'media'
    ? `Write ${kind}: '${slug}' to have the suite use yours, or ${another}.`
    : `Write ${another}.`
}

/**
 * The configuration with these collections behind the host's own, under the slugs that they have here. What they refer to and
 * the host doesn't have is left out, and put in when another of the suite's plugins brings it.
 * @throws Error when the host already has a collection of that slug
 */
export function addCollections(config: Config, ...added: CollectionConfig[]): Config {
  const own = config.collections ?? []
  const slugs = slugsOf({ config })
  for (const collection of added) {
    const kind = kindIn(collection)!
    const slug = slugs[kind]
    if (own.some((one) => one.slug === slug))
      throw new Error(
        `costo: the collection "${slug}" is already in your Payload configuration. ${wayOut(kind, slug)}`,
      )
  }
  const here = slugsHere(config, added)
  return {
    ...config,
    collections: [
      ...own.map((one) => restored(one, here)),
      ...added.map((one) => {
        const kind = kindIn(one)!
        return { ...settled(collectionSaid(config, kind, one), here), slug: slugs[kind] }
      }),
    ],
  }
}
