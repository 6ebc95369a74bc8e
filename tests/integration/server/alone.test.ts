import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EditionFolder, createEditionFolder } from './edition-folder'
import { ask } from './http'

const ROOT = new URL('../../..', import.meta.url).pathname
const run = promisify(execFile)

/** As docs/serving.md says it. */
const SCRIPT = `import { createServer } from 'node:http'
import { createEditionHandler, createLog } from './dist/node/web.js'

const vitrine = createEditionHandler(process.argv[2], createLog('info'))
const server = createServer(vitrine.node)
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address()
  const fetched = await vitrine.fetch(new Request('https://elsewhere.example/v1/edition.json'))
  const asked = await fetch(\`http://127.0.0.1:\${port}/v1/edition.json\`)
  console.log(JSON.stringify([await fetched.text(), await asked.text()]))
  vitrine.close()
  server.closeAllConnections()
  server.close()
})
`

describe('with nothing installed but pino and httpxy', () => {
  let site: EditionFolder
  let folder: string
  beforeAll(async () => {
    await run(process.execPath, ['bin/build.js'], { cwd: ROOT })
    folder = mkdtempSync(join(tmpdir(), 'costo-alone-'))
    for (const path of ['package.json', 'bin', 'dist/node'])
      cpSync(join(ROOT, path), join(folder, path), { recursive: true })
    for (const name of ['pino', 'httpxy']) {
      const place = join(folder, 'node_modules', name)
      mkdirSync(dirname(place), { recursive: true })
      symlinkSync(join(ROOT, 'node_modules', name), place)
    }
    site = createEditionFolder()
    site.publish({ '/v1/edition.json': { body: '{"v":1}', type: 'application/json' } })
  })
  afterAll(() => {
    site.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  it('a plain Node script mounts the edition from the built file', async () => {
    writeFileSync(join(folder, 'mount.js'), SCRIPT)
    const { stdout } = await run(process.execPath, ['mount.js', site.folder], { cwd: folder })
    expect(JSON.parse(stdout)).toEqual(['{"v":1}', '{"v":1}'])
  })

  it('vitrine publish says in one line what to run instead, for it publishes our own installation', async () => {
    await expect(
      run(process.execPath, ['bin/vitrine.js', 'publish'], { cwd: folder }),
    ).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^« vitrine publish ».*npx payload costo-publish.*\n$/),
    })
  })

  it('vitrine serve answers', async () => {
    const child = spawn(process.execPath, ['bin/vitrine.js', 'serve', site.folder], {
      cwd: folder,
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'warn' },
    })
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const port = Number(/:(\d+)\/$/.exec(String(line).trim())?.[1])
    expect((await ask(port, '/v1/edition.json')).text).toBe('{"v":1}')
    child.kill('SIGTERM')
    await once(child, 'close')
  })
})
