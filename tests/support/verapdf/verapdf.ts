import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const LIBRARY = '.tmp/verapdf/lib'
const CHECK = fileURLToPath(new URL('CheckUa.java', import.meta.url))

/** Whether veraPDF is here; bin/testing/find-verapdf.js gets it where there are a Java and a Maven. */
export const hasVerapdf = existsSync(LIBRARY)

/** What veraPDF finds in files that is not as PDF/UA-1 (ISO 14289-1) wants it. */
export function breachesOfUa(...paths: string[]): string[] {
  const found = execFileSync('java', ['-cp', `${LIBRARY}/*`, CHECK, ...paths], {
    encoding: 'utf8',
    // it tells of fonts whose encoding it doesn't name
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines = found.split('\n').filter(Boolean)
  const checked = lines.filter((line) => /^checked [1-9]/.test(line))
  if (checked.length !== paths.length) throw new Error(`veraPDF has not checked all: ${found}`)
  return lines.filter((line) => !checked.includes(line))
}
