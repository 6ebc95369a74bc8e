import { readFile } from 'node:fs/promises'
import { parsePartnersFile, type FeedPartner } from '../../contract/partner'
import type { FeedImage } from '../../contract/record'
import { partOf } from '../../contract/manifest'
import { visitPath, type VisitChannel } from '../../contract/visit'
import { spaced } from '../../spaced'
import { currentId, readManifest, readPart } from '../../publish/store/editions'
import { layout } from '../../publish/store/layout'
import { own } from '../../publish/own'

/** Of the collection `placements`. `host`: id and slug of the partner on whose behalf; `items`: slugs, as picked. */
export type Placement = {
  host: string
  channel: VisitChannel
  language: 'fr' | 'en'
  items: string[]
}

/** One who is shown, as public today. `link`: absolute, counted, leads to its site. */
export type Shown = {
  slug: string
  name: string
  /** What it is: "Financement participatif". */
  kind: string
  service?: string
  /** Code of the language of `service`, where it is not translated into the one of the placement. */
  serviceLanguage?: string
  logo?: FeedImage
  link: string
}

/** All that a placement's texts and pictures are made of. */
export type Showing = {
  host: { slug: string; name: string }
  shown: Shown[]
  /** How many of those picked are no longer public: they are left out. */
  missing: number
  language: 'fr' | 'en'
  /** Of the edition, without a slash at its end. */
  publicUrl: string
}

/**
 * Who is shown in a placement, from the edition being served: what is public today and nothing else.
 * @param folder of the editions
 * @returns nothing when nothing is published yet, or the host is not
 * @throws Error when the edition can't be read
 */
export async function showingOf(
  folder: string,
  placement: Placement,
): Promise<Showing | undefined> {
  const edition = await editionIn(folder)
  if (!edition) return undefined
  const { locales, publicUrl } = edition.inputs
  const { channel, language } = placement
  const locale = locales.includes(language) ? language : locales[0]
  const text = await edition.text(`/v1/${locale}/partners.json`)
  const file = text === undefined ? undefined : parsePartnersFile(JSON.parse(text))
  const partners = file && 'partners' in file ? file.partners : []
  const find = (slug: string): FeedPartner | undefined =>
    partners.find((one) => one.slug === slug) ??
    partners.find(({ formerSlugs }) => formerSlugs?.includes(slug))
  const host = find(placement.host)
  if (!host) return undefined
  const found = placement.items.flatMap((slug) => find(slug) ?? [])
  return {
    host: { slug: host.slug, name: host.name },
    shown: found.map(({ slug, name, kind, service, logo, fallback }) => ({
      ...{ slug, name, kind: kind.label, service: spaced(service), logo },
      serviceLanguage: fallback?.includes('service') ? locales[0] : undefined,
      link: publicUrl + visitPath({ host: host.slug, kind: 'partners', slug, channel }),
    })),
    missing: placement.items.length - found.length,
    ...{ language, publicUrl },
  }
}

/** The bytes of a file of the library, by its address: a logo. @throws Error when the edition can't be read */
export async function pictureBytes(folder: string, address: string): Promise<Buffer | undefined> {
  const edition = await editionIn(folder)
  return edition?.bytes(new URL(address).pathname)
}

/** The edition being served, of which only the parts are read that are asked for. */
async function editionIn(folder: string) {
  const id = await currentId(folder)
  if (!id) return undefined
  const { parts, inputs } = await readManifest(folder, id)
  const bytes = async (path: string): Promise<Buffer | undefined> => {
    const file = own(await readPart(folder, parts[partOf(path, parts.length)]), path)
    return file && readFile(layout(folder).bytes(file.hash))
  }
  return { inputs, bytes, text: async (path: string) => (await bytes(path))?.toString('utf8') }
}
