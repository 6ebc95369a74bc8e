import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const UNPACKED = '.tmp/hosts'

/** What the tests of real host pages need beside a Chromium: the name said when it is missing, how to see it, how to get it. */
const HOSTS = [
  {
    what: 'PHP (php-cli)',
    isThere: () => onPath('php'),
    get: () => apt('install', '-q', '-y', '--no-install-recommends', 'php-cli'),
  },
  {
    what: 'WordPress (unpacked at /usr/share/wordpress, or where WORDPRESS_PATH says)',
    isThere: () =>
      [process.env.WORDPRESS_PATH, '/usr/share/wordpress', `${UNPACKED}/usr/share/wordpress`].some(
        (folder) => folder && existsSync(join(folder, 'wp-includes/kses.php')),
      ),
    // only read from, so unpacked and not installed: its package would bring a web server and start it
    get: () => unpack('wordpress'),
  },
  {
    what: 'Firefox (or where FIREFOX_PATH says)',
    isThere: () =>
      existsSync(process.env.FIREFOX_PATH ?? '') || onPath('firefox') || onPath('firefox-esr'),
    get: () => apt('install', '-q', '-y', '--no-install-recommends', 'firefox-esr'),
  },
]

/** Gets what is missing from Debian's packages where that is allowed, and says what is missing all the same. */
export function findHosts() {
  const missing = HOSTS.filter(({ isThere }) => !isThere())
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

function unpack(name) {
  mkdirSync(UNPACKED, { recursive: true })
  const options = { cwd: UNPACKED, stdio: ['ignore', 'inherit', 'inherit'] }
  execFileSync('apt-get', ['download', '-q', name], options)
  const file = readdirSync(UNPACKED).find((found) => found.startsWith(`${name}_`))
  execFileSync('dpkg', ['-x', file, '.'], options)
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
