import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const ROOT = new URL('../../..', import.meta.url).pathname

/** Whose texts somebody reads who is signed in. */
const FOLDERS = [
  ...['admin', 'plugins', 'queue', 'shown', 'shop-links', 'invitations', 'embed-builder', 'space'],
  ...[
    'geocoding',
    'ground',
    'ledger',
    'proposals',
    'channels',
    'readings',
    'sheet',
    'source',
    'site-check',
  ],
].map((name) => `src/${name}`)

/** What is no text of the admin, or can't be said by position: each with its reason. */
const LEFT: Record<string, string> = {
  'src/plugins/customFields.ts': 'a tab of the host’s own fields: he gives them tabs of his own',
  'src/plugins/editorial.ts': 'a label of a field, which the option says by its name',
  'src/space/snippet.ts': 'stands on partners’ sites',
  'src/channels/picked.ts': 'names of fields in what is refused',
  'src/readings/checked.ts': 'names of fields in what is refused',
  'src/readings/import/columns.ts': 'headings by which files are read',
  'src/readings/import/endpoint.ts': 'names of files',
  'src/readings/import/told.ts': 'parts of a line of the report',
  'src/readings/import/words.ts': 'made of lists of columns',
  'src/readings/sheet/csv.ts': 'cells of a file',
  'src/readings/sheet/endpoint.ts': 'names of files',
  'src/sheet/privacy/documents.ts': 'a document on the law, made of settings',
  'src/sheet/privacy/sentence.ts': 'a document on the law, made of settings',
  'src/site-check/findings/frame-words.ts': 'findings, made of what a page has',
  'src/site-check/findings/no-page-words.ts': 'findings, made of what a page has',
  'src/site-check/findings/policy-words.ts': 'findings, made of what a page has',
  'src/site-check/findings/record-words.ts': 'findings, made of what a page has',
  'src/site-check/findings/script-words.ts': 'findings, made of what a page has',
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)

it.each(files.filter((file) => !(file in LEFT)))(
  'in %s no text is told but by a table in which a host may say another',
  (file) => {
    expect(outside(readFileSync(join(ROOT, file), 'utf8'))).toEqual([])
  },
)

/** Texts in both languages that stand in no table; names of locales are none. */
function outside(source: string): string[] {
  const found: string[] = []
  const isTable = /(?:texts|sentences)\('\w+', \{ fr, en \}\)/.test(source)
  const look = (node: ts.Node) => {
    if (ts.isCallExpression(node) && /^(texts|sentences)$/.test(node.expression.getText())) return
    const isHalf = ts.isVariableDeclaration(node) && /^(fr|en)$/.test(node.name.getText())
    if (isTable && isHalf) return
    if (ts.isObjectLiteralExpression(node)) {
      const french = node.properties.find((one) => one.name?.getText() === 'fr')
      const isBoth = french && node.properties.some((one) => one.name?.getText() === 'en')
      if (isBoth && saysSomething(french)) found.push(node.getText().slice(0, 100))
    }
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

/** Whether a text of letters is in it, and not the name of a locale or a tag. */
function saysSomething(node: ts.Node): boolean {
  if (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  )
    return /\p{L}{3}/u.test(node.text) && !/^[a-z]{2}-[A-Z]{2}$/.test(node.text)
  return Boolean(ts.forEachChild(node, (child) => saysSomething(child) || undefined))
}

it('nothing is left out that has no such texts any more', () => {
  const gone = Object.keys(LEFT).filter(
    (file) => !outside(readFileSync(join(ROOT, file), 'utf8')).length,
  )
  expect(gone).toEqual([])
})
