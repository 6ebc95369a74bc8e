import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readIfThere } from './data-dir.js'
import { ROOT } from './settings.js'

const SCHEMA = [
  'collections',
  'migrations',
  'payload.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** What is built, from what, and where the build says so. Paths from the root of the project. */
export const BUILDS = {
  dist: {
    stamp: 'dist/stamp',
    made: [
      'dist/node/web.js',
      'dist/node/vitrine.js',
      'dist/programs/leaflet.js',
      'dist/widgets/embed.js',
      'dist/npm/index.js',
    ],
    from: [
      ...SCHEMA,
      'src',
      'widgets',
      'vite.node.config.ts',
      'vite.programs.config.ts',
      'bin/build.js',
    ],
    except: ['src/app', 'src/demo-site'],
  },
  admin: {
    stamp: '.next/stamp',
    made: ['.next/BUILD_ID'],
    from: [...SCHEMA, 'src', 'next.config.ts'],
    except: ['src/server', 'src/commands', 'src/demo-site', 'src/seed'],
  },
}

/** Whether a build is there and made from the sources as they are. */
export async function isUpToDate(build) {
  const there = await Promise.all(build.made.map((path) => readIfThere(join(ROOT, path))))
  return there.every(Boolean) && (await readStamp(build)) === (await hashSources(build))
}

const readStamp = ({ stamp }) => readIfThere(join(ROOT, stamp))

/** Makes `make` leave a build that later starts can trust: no stamp stands while it runs, nor after a failure. */
export async function buildStamped(build, make) {
  const path = join(ROOT, build.stamp)
  await rm(path, { force: true })
  const hash = await hashSources(build)
  await make()
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, hash)
}

async function hashSources({ from, except }) {
  const hash = createHash('sha256')
  const add = async (path) => {
    if (except.includes(path)) return
    const found = await stat(join(ROOT, path)).catch(() => undefined)
    if (found?.isDirectory())
      for (const name of (await readdir(join(ROOT, path))).sort()) await add(`${path}/${name}`)
    else if (found) hash.update(`${path}\0`).update(await readFile(join(ROOT, path)))
  }
  for (const path of from) await add(path)
  return hash.digest('hex')
}
