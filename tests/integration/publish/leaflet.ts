import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { layout } from '../../../src/publish/store/layout'
import type { Installation } from '../../support/databases'
import { served } from './edition'

/** An HTML page of the edition being served. @throws Error when there is none at that path */
export async function page({ dataDir, ...rest }: Installation, path: string): Promise<string> {
  const file = (await served({ dataDir, ...rest })).find(path)
  if (!file) throw new Error(`there is no ${path}`)
  return readFile(layout(join(dataDir, 'editions')).bytes(file.hash), 'utf8')
}

/** What one reads on it, in one line, with ordinary spaces. */
export const pageText = async (installation: Installation, path: string): Promise<string> =>
  wordsOf(await page(installation, path))

export const wordsOf = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')

/** A walk's page to print: its words, the code it bears, and the path to which its QR code leads. */
export async function leafletOf(installation: Installation, locale: string, slug: string) {
  const text = wordsOf(await page(installation, `/${locale}/tours/${slug}/print/`))
  const edition = /Code de l’édition\s: ([0-9a-f]{10})/.exec(text)?.[1]
  if (!edition) throw new Error(`the page to print bears no code: ${text}`)
  return { text, edition, code: `/${locale}/tours/${slug}/p/${edition}/` }
}
