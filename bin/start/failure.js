import { printError } from './console.js'
import { CommandFailed } from './run.js'
import { Refusal, say } from './words.js'

/** A child that knows what the user can put right says so in its last line and ends with this. */
const USAGE = 3

export function printFailure(error) {
  if (error instanceof Refusal) printError(`\n${error.message}`)
  else if (error instanceof CommandFailed && error.code === USAGE)
    printError(`\n${error.output.at(-1)}`)
  else if (error instanceof CommandFailed) {
    printError(`\n${error.output.join('\n')}`)
    printError(`\n${say('Cette commande a échoué', 'This command failed')} (${error.message})`)
  } else printError(error?.stack ?? error)
}
