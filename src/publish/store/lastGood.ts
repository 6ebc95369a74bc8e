import { readFileSync } from 'node:fs'
import type { LastGood } from '../render/all'
import type { StoredEdition } from './editions'
import { layout } from './layout'

const SINGLE: Record<string, string> = { shops: 'shop', tours: 'tour' }

/**
 * Reads what was last published of a record from the edition before, for one that can't be rendered now. Read only when
 * it is asked for, which is seldom: a record that is held back is an accident.
 */
export const lastGoodOf = (
  folder: string,
  previous: StoredEdition | undefined,
  publicUrl: string,
): LastGood => {
  const read = (path: string): Record<string, unknown> | undefined => {
    const file = previous?.find(path)
    if (!file || !previous) return undefined
    const text = readFileSync(layout(folder).bytes(file.hash), 'utf8')
    const before = previous.manifest.inputs.publicUrl
    return JSON.parse(text.replaceAll(`"${before}/`, `"${publicUrl}/`))
  }
  return (collection, locale, slug) => {
    const key = SINGLE[collection]
    if (key) return read(`/v1/${locale}/${collection}/${slug}.json`)?.[key]
    const list = read(`/v1/${locale}/${collection}.json`)?.[collection]
    return Array.isArray(list) ? list.find((record) => record.slug === slug) : undefined
  }
}
