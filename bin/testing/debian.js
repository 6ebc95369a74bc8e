import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder && existsSync(join(folder, name)))

/** `apt-get`, with its words shown and no questions asked. @throws Error when it fails */
export const apt = (...args) =>
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

/** Installs packages of Debian's. @throws Error when they can't be had */
export const install = (...packages) =>
  apt('install', '-q', '-y', '--no-install-recommends', ...packages)

/**
 * Gets what is missing where that is allowed (as root, on Debian), and says what is missing all the same.
 * @param things what to say when one is missing, how to see that it is there, how to get it
 */
export function getMissing(things) {
  const missing = things.filter(({ isThere }) => !isThere())
  if (missing.length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    try {
      apt('update', '-q')
      for (const { get } of missing) get()
    } catch (cause) {
      console.warn(`Debian's packages could not be had: ${cause.message}`)
    }
  }
  const then = process.env.CI ? 'fail' : 'are skipped'
  for (const { what, isThere } of missing)
    if (!isThere()) console.warn(`${what} is missing: the tests that need it ${then}`)
}
