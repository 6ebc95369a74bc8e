import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)

const first = (...paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path))

/** Paths of what the tests need beside a Chromium; undefined where it isn't installed. */
export const php = first(...folders.map((folder) => join(folder, 'php')))

export const firefox = first(
  process.env.FIREFOX_PATH,
  ...folders.flatMap((folder) => [join(folder, 'firefox'), join(folder, 'firefox-esr')]),
)

export const wordpress = [
  process.env.WORDPRESS_PATH,
  '/usr/share/wordpress',
  '.tmp/hosts/usr/share/wordpress',
].find((folder) => folder && existsSync(join(folder, 'wp-includes/kses.php')))

/** Whether tests that need this must be skipped. A build machine gets all that is needed, so nothing is skipped there. */
export const isMissing = (...needed: (string | undefined)[]) =>
  !process.env.CI && needed.some((path) => !path)
