import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether a program is on this machine. On a build machine it has to be: there a test without it fails. */
export const hasProgram = (name: string): boolean =>
  Boolean(process.env.CI) ||
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

/** What a program writes to its output. @throws Error with what it said when it ends with another code than 0 */
export const outputOf = (name: string, ...args: string[]): string =>
  execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
