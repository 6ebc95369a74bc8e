import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeVariants } from '../../../../src/publish/store/writing'

const folder = mkdtempSync(join(tmpdir(), 'costo-compress-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SCRIPT = 'text/javascript; charset=utf-8'
const names = Array.from(
  { length: 90 },
  () => `https://v.example/${randomBytes(6).toString('hex')}`,
)
const body = `self.kept=${JSON.stringify(names)}`

it('a script that every page asks for is compressed as well as can be, one that changes with a record is not', async () => {
  const kept = await writeVariants(join(folder, 'kept'), SCRIPT, body)
  const changing = await writeVariants(join(folder, 'changing'), SCRIPT, body, true)
  const json = await writeVariants(join(folder, 'json'), 'application/json', body)
  expect(kept.br).toBeLessThan(changing.br!)
  expect(changing.br).toBe(json.br)
})
