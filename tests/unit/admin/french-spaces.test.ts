import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../../../src/plugins/texts/tables'
import { spaced } from '../../../src/spaced'
import { writtenIn } from '../../../src/texts/texts'

const ROOT = new URL('../../..', import.meta.url).pathname
/** Whose texts an editor reads. */
const FOLDERS = [
  ...['src/admin', 'src/plugins', 'src/proposals', 'src/queue', 'src/shop-links'],
  'collections',
]

/** Punctuation that a line may be broken before, or after. */
const LOOSE = /(?<=\S) [:;?!»](?=[\s`'"]|$)|« /

describe('French punctuation keeps to its word', () => {
  it('in texts, in lists and in what functions make of values', () => {
    const words = spaced({ a: ['Vu : « oui » !'], b: (name: string) => `« ${name} » ?` })
    expect([words.a[0], words.b('Labat')]).toEqual([
      'Vu\u00a0: «\u00a0oui\u00a0»\u00a0!',
      '«\u00a0Labat\u00a0»\u00a0?',
    ])
  })

  it.each(Object.entries(TABLES))('in all that the admin says of %s', (_, table) => {
    const said = textsOf(writtenIn(table).told.fr)
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter((text) => LOOSE.test(text))).toEqual([])
  })

  it.each(filesOf())('in %s, by itself or in a table that is spaced as a whole', (file) => {
    const source = readFileSync(join(ROOT, file), 'utf8')
    const isSpaced = /const \w*WORDS = texts\('\w+', \{ fr, en \}\)/.test(source)
    expect(isSpaced ? [] : looseIn(source)).toEqual([])
  })
})

function filesOf(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  )
}

/** Every text of a table; functions are handed words. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return textsOf(made(words as (...values: unknown[]) => unknown))
  return typeof words === 'object' && words ? Object.values(words).flatMap(textsOf) : []
}

/** What a function says: of words, or of lists of them. */
function made(words: (...values: unknown[]) => unknown): unknown {
  try {
    return words('x', 'x', 'x', 'x')
  } catch {
    return words(['x', 'x'], ['x'], ['x'], ['x'])
  }
}

/** What binds the punctuation of all that it is given. */
const BINDING = ['spaced', 'texts', 'sentences']

/** The texts of a source that have loose punctuation, as they are written; what is spaced on the spot has none. */
function looseIn(source: string): string[] {
  const found: string[] = []
  const look = (node: ts.Node) => {
    if (ts.isCallExpression(node) && BINDING.includes(node.expression.getText())) return
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    if (isText && LOOSE.test(node.getText().replaceAll('}', 'x'))) found.push(node.getText())
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}
