import type { FeedExternalId } from '../../contract/record'

/** Where the other database has a page about the thing, by the name of its system. */
const PAGES: Record<string, (id: string) => string> = {
  wikidata: (id) => `http://www.wikidata.org/entity/${id}`,
  osm: (id) => `https://www.openstreetmap.org/${id}`,
}

const SHAPES: Record<string, RegExp> = {
  wikidata: /^Q\d+$/,
  osm: /^(node|way|relation)\/\d+$/,
}

/** Web address of the same thing elsewhere; nothing where a system gives its things none that we know. */
export function addressElsewhere({ system, id }: FeedExternalId): string | undefined {
  const name = system.toLowerCase()
  return SHAPES[name]?.test(id) ? PAGES[name](id) : undefined
}
