import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Maker } from '../../../src/publish/make'
import { readBuild } from '../../../src/publish/read-build'
import { currentEdition } from '../../../src/publish/store/editions'
import { builtWidgets } from '../../browser/baked-widgets'
import { inputs, records } from '../../fixtures/records'

let folder: string
let dist: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replaced-'))
  dist = join(folder, 'widgets')
})
afterEach(() => rm(folder, { recursive: true }))

async function write(to: string, files: Record<string, string>) {
  await mkdir(join(to, 'pinned'), { recursive: true })
  await mkdir(join(to, 'texts'))
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(to, name), text)))
}

/** Thirty files, all of them with the number of their build, replaced over and over until the process is ended. */
const BUILDS = `
import { mkdir, writeFile } from 'node:fs/promises'
import { replaceFolder } from '${pathToFileURL('widgets/replace-folder.js').href}'
const [dist] = process.argv.slice(-1)
const names = Array.from({ length: 30 }, (_, index) => dist + '.new/part-' + index + '.js')
for (let build = 1; ; build++) {
  await mkdir(dist + '.new')
  await Promise.all(names.map((name) => writeFile(name, String(build))))
  await replaceFolder(dist, dist + '.new')
  if (build === 1) console.log('made')
  // a real one takes seconds: time for several readings
  await new Promise((resolve) => setTimeout(resolve, 15))
}`

it('reads one build or the other while builds are made, or for a moment none, never some of each', async () => {
  const builder = spawn(process.execPath, ['--input-type=module', '-e', BUILDS, dist])
  await once(builder.stdout, 'data')

  const read = new Set<string>()
  for (let times = 0; times < 1500; times++) {
    const texts = Object.values(await readBuild(dist))
    read.add(`${texts.length} files of ${new Set(texts).size} builds`)
  }
  builder.kill()
  await once(builder, 'exit')
  read.delete('0 files of 0 builds')
  expect([...read]).toEqual(['30 files of 1 builds'])
}, 60_000)

it('publishes nothing while the build is away from an edition that has scripts, and goes on once it is back', async () => {
  await write(dist, builtWidgets())
  const maker = new Maker(join(folder, 'editions'), dist)
  const publish = () => maker.make({ ...inputs(), records: records() })
  const { id } = await publish()

  await rename(dist, `${dist}.away`)
  await expect(publish()).rejects.toThrow(/no build of the widgets: run "npm run build"/)
  const served = await currentEdition(join(folder, 'editions'))
  expect(served!.manifest.id).toBe(id)
  expect(served!.find('/v1/embed.js')).toBeDefined()

  await rename(`${dist}.away`, dist)
  expect(await publish()).toMatchObject({ id })
}, 60_000)
