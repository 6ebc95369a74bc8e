import { readFile } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'
import type { EditionFile } from '../contract/edition'
import { WIDGETS } from '../contract/widget-build'
import { pageLocales } from '../locales'
import { wordsIn } from '../publish/pages/words'
import { byLocale, list, type Row, text } from '../publish/read/values'
import { currentId, readManifest } from '../publish/store/editions'
import { layout } from '../publish/store/layout'
import type { Embedded } from './choices'
import type { Subject } from './wanted'

/** The published locales, the default one first. */
export const localesOf = ({ payload }: Pick<PayloadRequest, 'payload'>): string[] =>
  pageLocales(payload.config)

/** What is pasted for a record is made of this. `folder`: of the editions; `base`: the public address. */
export async function subjectOf(
  kind: Embedded,
  draft: Row,
  { locales, folder, base }: { locales: string[]; folder: string; base: string },
): Promise<Subject> {
  const slug = text(draft.slug) ?? ''
  const named = byLocale(draft.name, locales)
  const nameIn = (locale: string) => text(named[locale]) ?? text(named[locales[0]]) ?? slug
  const inEach = <T>(value: (locale: string) => T) =>
    Object.fromEntries(locales.map((locale) => [locale, value(locale)]))
  return {
    ...{ kind, slug, base, names: inEach(nameIn) },
    lists: inEach((locale) => {
      const { partners, shops, videos } = wordsIn(locale)
      return { partners, shops, videos }
    }),
    stops: kind === 'tours' ? list(draft.stops).length : undefined,
    pinned: await pinnedIn(folder),
  }
}

/** The single files of the edition being served; none before the first. @throws Error when the edition can't be read */
async function pinnedIn(folder: string): Promise<Subject['pinned']> {
  const id = await currentId(folder)
  if (!id) return {}
  const { head } = await readManifest(folder, id)
  const file = await readFile(layout(folder).bytes(head.hash), 'utf8')
  const { pinned } = JSON.parse(file) as EditionFile
  return Object.fromEntries(
    WIDGETS.flatMap((widget) => {
      const found = pinned.find(({ file }) => file === `${widget}.js`)
      return found ? [[widget, { src: found.src, integrity: found.integrity }]] : []
    }),
  )
}
