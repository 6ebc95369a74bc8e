import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

// the headless shell first: the same engine without windows of its own, so pages open in a third of the time
const NAMES = [
  'chromium-headless-shell',
  ...['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'],
]
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Path of an installed Chrome or Chromium: `CHROME_PATH`, the usual names on the PATH, the Mac's applications, what
 * Playwright has downloaded; undefined when there is none.
 */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [process.env.CHROME_PATH ?? '', ...onPath, ...MAC, ...downloaded()].find(
    (path) => path && existsSync(path),
  )
}

/**
 * A headless browser that talks to nobody by itself. `more`: arguments besides the usual ones.
 * @throws when no Chrome or Chromium is installed
 */
export async function launchChromium(more: string[] = []): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error(
      'No Chrome or Chromium found: install one, or say where it is in CHROME_PATH, or run `npx playwright-core install chromium`.',
    )
  return chromium.launch({ executablePath, args: [...QUIET, ...more] })
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function downloaded(): string[] {
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright')
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .map((name) => join(root, name, 'chrome-linux/chrome'))
}
