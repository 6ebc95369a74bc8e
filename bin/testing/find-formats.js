import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Programs by which the tests have others read a walk's files, and the packages of Debian they come in. */
const READERS = { gpsbabel: 'gpsbabel', ogr2ogr: 'gdal-bin', xmllint: 'libxml2-utils' }

/** Gets what is missing from Debian's packages where that is allowed, and says what is missing all the same. */
export function findFormats() {
  const missing = () => Object.keys(READERS).filter((program) => !onPath(program))
  const lacking = missing()
  if (lacking.length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    try {
      apt('update', '-q')
      const packages = lacking.map((program) => READERS[program])
      apt('install', '-q', '-y', '--no-install-recommends', ...packages)
    } catch (cause) {
      console.warn(`Debian's packages could not be had: ${cause.message}`)
    }
  }
  const then = process.env.CI ? 'fail' : 'are skipped'
  for (const program of missing())
    console.warn(`${program} is missing: the tests that need it ${then}`)
}

const apt = (...args) =>
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder && existsSync(join(folder, name)))
