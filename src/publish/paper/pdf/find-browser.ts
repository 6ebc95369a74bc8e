import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  'chromium-headless-shell',
]
const APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The Chrome or Chromium of this machine: what `CHROME_PATH` says, else an installed one; nothing when there is none.
 * Nothing is downloaded: leaflets are then printed from their pages, by anybody's browser.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROME_PATH, PATH = '', PROGRAMFILES } = environment
  if (CHROME_PATH) return existsSync(CHROME_PATH) ? CHROME_PATH : undefined
  const folders = PATH.split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const windows = PROGRAMFILES ? [join(PROGRAMFILES, 'Google/Chrome/Application/chrome.exe')] : []
  return [...onPath, ...APPS, ...windows].find((path) => existsSync(path))
}
