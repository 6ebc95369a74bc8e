import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const LIBRARY = '.tmp/verapdf/lib'
const CHECK = fileURLToPath(new URL('CheckUa.java', import.meta.url))

/** Whether veraPDF is here; bin/testing/find-verapdf.js gets it where there are a Java and a Maven. */
export const hasVerapdf = existsSync(LIBRARY)

/** What veraPDF finds in a file that is not as PDF/UA-1 (ISO 14289-1) wants it. */
export function breachesOfUa(path: string): string[] {
  const found = execFileSync('java', ['-cp', `${LIBRARY}/*`, CHECK, path], {
    encoding: 'utf8',
    // it tells of fonts whose encoding it doesn't name
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines = found.split('\n').filter(Boolean)
  if (!/^checked [1-9]/.test(lines.at(-1) ?? ''))
    throw new Error(`veraPDF checked nothing: ${found}`)
  return lines.slice(0, -1)
}
