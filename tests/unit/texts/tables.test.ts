import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../../../src/plugins/texts/tables'
import { writtenIn } from '../../../src/texts/texts'

const ROOT = new URL('../../..', import.meta.url).pathname

const sources = ['src', 'collections'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
)

describe('all tables that a host may say otherwise', () => {
  it('are known by the names that they have where they are written, each once', () => {
    const named = Object.values(TABLES).map((table) => writtenIn(table).name)
    expect(named).toEqual(Object.keys(TABLES))
    const written = sources.flatMap((source) =>
      [...source.matchAll(/\b(?:texts|sentences)\('(\w+)',/g)].map(([, name]) => name),
    )
    expect(written.sort()).toEqual(named.sort())
  })

  it.each(Object.entries(TABLES))('%s has the same texts in both languages', (_, table) => {
    const { fr, en } = writtenIn(table).written
    expect(shapeOf(en)).toEqual(shapeOf(fr))
  })
})

/** What there is, without what it says. */
function shapeOf(texts: unknown): unknown {
  if (typeof texts !== 'object' || texts === null) return typeof texts
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, shapeOf(text)]))
}
