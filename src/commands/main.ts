import { help } from './help'
import { UsageError } from './usage-error'
import { say } from './words'

type Command = (args: string[]) => void | Promise<void>

// each one is loaded when asked for: "serve" must not wait for a database driver
const COMMANDS: Record<string, () => Promise<Command>> = {
  setup: async () => (await import('./setup')).run,
  publish: async () => (await import('./publish')).run,
  editions: async () => (await import('./kept-editions')).editions,
  rollback: async () => (await import('./kept-editions')).rollback,
  verify: async () => (await import('./kept-editions')).verify,
  prune: async () => (await import('./kept-editions')).prune,
  project: async () => (await import('./project')).run,
  serve: async () => (await import('./serve')).run,
  help: async () => help,
}

async function main([name = 'help', ...args]: string[]) {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load)
    throw new UsageError(
      say(
        `« ${name} » n’est pas une commande ; « vitrine help » les montre.`,
        `“${name}” is not a command; “vitrine help” shows them.`,
      ),
    )
  await (
    await load()
  )(args)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const isUsage = error instanceof UsageError
  console.error(isUsage ? error.message : error)
  process.exitCode = isUsage ? 3 : 1
}
// a database driver or a pool may still hold the process: the command is over
process.exit()
