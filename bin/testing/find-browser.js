import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { apt, install } from './debian.js'

/** Chromium without windows of its own: the same engine, and pages open in a third of the time. */
const SHELL = 'chromium-headless-shell'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
]

/**
 * Path of a Chrome or Chromium: CHROME_PATH, Debian's headless shell (installed where it may be), one that is installed,
 * Playwright's download.
 * @throws Error saying which ways were tried
 */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH
  if (wanted && !existsSync(wanted)) {
    throw new Error(`CHROME_PATH is ${wanted}, and no such file exists: correct it or unset it`)
  }
  return (
    wanted ||
    onPath(SHELL) ||
    debian() ||
    onPath(...NAMES) ||
    APPS.find(existsSync) ||
    (await downloaded())
  )
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync)
}

function debian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  try {
    apt('update', '-q')
    install(SHELL)
  } catch (cause) {
    console.warn(
      `Debian's ${SHELL} could not be installed (${cause.message}); taking another browser`,
    )
  }
  return onPath(SHELL)
}

async function downloaded() {
  try {
    execFileSync(
      process.execPath,
      ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium'],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    )
  } catch (cause) {
    throw new Error(
      'no browser: none is installed and Playwright could not download one. ' +
        'Install Chromium or Chrome, or say where one is with CHROME_PATH',
      { cause },
    )
  }
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}
