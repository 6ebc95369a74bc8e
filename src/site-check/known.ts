import { readFile } from 'node:fs/promises'
import type { EditionFile } from '../contract/edition'
import { partOf, type PrivateFacts } from '../contract/manifest'
import type { GoneFile, MovedFile } from '../contract/record'
import { own } from '../publish/own'
import { currentId, readManifest, readPart } from '../publish/store/editions'
import { layout } from '../publish/store/layout'

/** Of a record's slug: public, under another slug, withdrawn, or never heard of. */
export type Standing =
  { type: 'published' } | { type: 'moved'; slug: string } | { type: 'gone' } | { type: 'unknown' }

/** The showcase as it is served, as far as a page can be wrong about it. */
export type Known = {
  /** Public address, without a slash at the end. */
  base: string
  pinned: EditionFile['pinned']
  standing: (kind: 'shops' | 'tours' | 'partners', slug: string) => Promise<Standing>
  /** Slug of the partner who has declared a site, by its host without "www."; of one who has a frame's key. */
  partnerAt: (host: string) => string | undefined
  partnerOf: (key: string) => string | undefined
}

/** Reads it from the edition being served; nothing before the first one. @throws Error when it can't be read */
export async function knownIn(folder: string, base: string): Promise<Known | undefined> {
  const id = await currentId(folder)
  if (!id) return undefined
  const { parts, inputs, head } = await readManifest(folder, id)
  const text = (hash: string) => readFile(layout(folder).bytes(hash), 'utf8')
  const json = async (path: string): Promise<unknown> => {
    const file = own(await readPart(folder, parts[partOf(path, parts.length)]), path)
    return file && JSON.parse(await text(file.hash))
  }
  const { pinned } = JSON.parse(await text(head.hash)) as EditionFile
  const facts = await factsIn(folder)
  const [locale] = inputs.locales
  return {
    ...{ base, pinned },
    partnerAt: (host) => own(facts.hosts, host.replace(/^www\./, '')),
    partnerOf: (key) => own(facts.keys, key),
    standing: async (kind, slug) => {
      const name = kind === 'partners' ? `${slug}/shops` : slug
      const found = (await json(`/v1/${locale}/${kind}/${name}.json`)) as
        Partial<MovedFile & GoneFile> | undefined
      if (!found) return { type: 'unknown' }
      if (found.gone) return { type: 'gone' }
      if (found.movedTo) return { type: 'moved', slug: found.movedTo.slug }
      return { type: 'published' }
    },
  }
}

async function factsIn(folder: string): Promise<Pick<PrivateFacts, 'hosts' | 'keys'>> {
  return JSON.parse(await readFile(layout(folder).facts, 'utf8')) as PrivateFacts
}
