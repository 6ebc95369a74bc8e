import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { getMissing, install, onPath } from './debian.js'

const UNPACKED = '.tmp/hosts'

/** What the tests of real host pages need beside a Chromium: the name said when it is missing, how to see it, how to get it. */
const HOSTS = [
  {
    what: 'PHP (php-cli)',
    isThere: () => onPath('php'),
    get: () => install('php-cli'),
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
    get: () => install('firefox-esr'),
  },
]

/** Gets what is missing of them, and says what is missing all the same. */
export const findHosts = () => getMissing(HOSTS)

function unpack(name) {
  mkdirSync(UNPACKED, { recursive: true })
  const options = { cwd: UNPACKED, stdio: ['ignore', 'inherit', 'inherit'] }
  execFileSync('apt-get', ['download', '-q', name], options)
  const file = readdirSync(UNPACKED).find((found) => found.startsWith(`${name}_`))
  execFileSync('dpkg', ['-x', file, '.'], options)
}
