import type { CommandResult } from '../publish/lines'
import { say } from './words'

/** Shows what a command found, and makes its code the code of the process. */
export function print({ lines, code }: CommandResult): void {
  for (const line of lines)
    (code ? console.error : console.log)(typeof line === 'string' ? line : say(line.fr, line.en))
  process.exitCode = code
}
