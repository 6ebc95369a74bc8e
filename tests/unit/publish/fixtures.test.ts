import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { PublicFile } from '../../../src/publish/files'
import { drawPictures } from '../../fixtures/media/draw'
import { inputs, records } from '../../fixtures/records'
import { renderAll } from '../../support/rendered'

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url))

if (process.env.UPDATE_PICTURES) await drawPictures(join(FIXTURES, 'media'))

/** The public JSON of the fixtures, as `path below tests/fixtures` to text. */
async function rendered(): Promise<Record<string, string>> {
  const { files, edition } = await renderAll(records(), inputs())
  const json = files.filter(({ type }) => type.startsWith('application/json'))
  // the hash of all files changes with every rule of the style sheet: it has its own test
  const head = { path: '/v1/edition.json', body: JSON.stringify({ ...edition, edition: '0' }) }
  return Object.fromEntries([...json, head].map(({ path, body }) => [path.slice(1), pretty(body)]))
}

const pretty = (body: PublicFile['body']) =>
  `${JSON.stringify(JSON.parse(String(body)), null, 2)}\n`

function frozen(): Record<string, string> {
  const folder = join(FIXTURES, 'v1')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
  return Object.fromEntries(
    files.map((path) => [relative(FIXTURES, path), readFileSync(path, 'utf8')]),
  )
}

function freeze(files: Record<string, string>) {
  rmSync(join(FIXTURES, 'v1'), { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(FIXTURES, name)), { recursive: true })
    writeFileSync(join(FIXTURES, name), text)
  }
}

// UPDATE_FIXTURES=1 writes them anew: read the difference as a stranger's widget would have to
if (process.env.UPDATE_FIXTURES) freeze(await rendered())

describe('the frozen public files', () => {
  it('are what the publisher renders from the fixtures, byte for byte', async () => {
    expect(await rendered()).toEqual(frozen())
  })
})
