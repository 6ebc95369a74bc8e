import { parseArgs } from 'node:util'
import type { RoundOptions } from './round'

/**
 * What `payload costo-publish …` was asked for, out of all that the command line says.
 * @throws Error naming what it doesn't know, and what there is
 */
export function askedOf(argv: string[]): Pick<RoundOptions, 'publishOnly' | 'seconds'> {
  const args = argv.slice(argv.indexOf('costo-publish') + 1)
  const { values } = parsed(args)
  const seconds = values.seconds === undefined ? undefined : Number(values.seconds)
  if (seconds !== undefined && !(seconds > 0))
    throw new Error(
      `costo-publish: --seconds is "${values.seconds}". Write a number of seconds, such as --seconds 60.`,
    )
  return { publishOnly: values['publish-only'], ...(seconds && { seconds }) }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { 'publish-only': { type: 'boolean' }, seconds: { type: 'string' } },
    })
  } catch (cause) {
    throw new Error(
      'costo-publish takes --publish-only, for publishing alone, and --seconds N, after which nothing slow is begun.',
      { cause },
    )
  }
}
