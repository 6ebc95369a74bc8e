import { existsSync, readFileSync } from 'node:fs'
import type { Before } from '../custom/own'
import type { StoredEdition } from './editions'
import { layout } from './layout'

/** What the edition before has, read only when it is asked for. */
export const beforeOf = (folder: string, previous: StoredEdition | undefined): Before => ({
  file: (path) => {
    const file = previous?.find(path)
    return file && existsSync(layout(folder).bytes(file.hash)) ? file : undefined
  },
  slugs: (kind) => {
    const [locale] = previous?.manifest.inputs.locales ?? []
    const list = previous?.find(`/v1/${locale}/${kind}.json`)
    if (!list) return []
    const text = readFileSync(layout(folder).bytes(list.hash), 'utf8')
    const records = JSON.parse(text)[kind] as { slug: string }[]
    return records.map(({ slug }) => slug)
  },
})
