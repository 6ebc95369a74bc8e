import type { CommandResult } from '../publish/commands'

/** Shows what a command found, and makes its code the code of the process. */
export function print({ lines, code }: CommandResult): void {
  for (const line of lines) (code ? console.error : console.log)(line)
  process.exitCode = code
}
