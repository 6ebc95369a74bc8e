import { asksForHelp, checkArguments, type Takes } from './arguments'
import { help } from './help'
import { IMPORT_VALUES } from './import-values'
import { UsageError } from './usage-error'
import { say } from './words'

type Command = Takes & { load: () => Promise<(args: string[]) => void | Promise<void>> }

const FOLDER = { fr: '<dossier>', en: '<folder>' }
const LIST = { fr: '« vitrine editions » les montre', en: '“vitrine editions” shows them' }

// each one is loaded when asked for: "serve" must not wait for a database driver
const COMMANDS: Record<string, Command> = {
  setup: { load: async () => (await import('./setup')).run },
  publish: { load: async () => (await import('./publish')).run },
  editions: { load: async () => (await import('./kept-editions')).editions },
  rollback: {
    load: async () => (await import('./kept-editions')).rollback,
    ...{ argument: { fr: '<id>', en: '<id>' }, needed: true, hint: LIST },
  },
  verify: {
    load: async () => (await import('./kept-editions')).verify,
    ...{ argument: { fr: '[id]', en: '[id]' }, hint: LIST },
  },
  prune: { load: async () => (await import('./kept-editions')).prune },
  import: {
    load: async () => (await import('./import')).run,
    ...{ argument: { fr: '<fichier>', en: '<file>' }, needed: true },
    options: ['--write', '--force', '--replace'],
    values: IMPORT_VALUES,
  },
  bounces: { load: async () => (await import('./bounces')).run },
  // these two say themselves which folder they need
  project: {
    load: async () => (await import('./project')).run,
    ...{ argument: FOLDER, options: ['--watch'] },
  },
  print: { load: async () => (await import('./paper')).run, itself: true },
  serve: { load: async () => (await import('./serve')).run, argument: FOLDER },
  simulate: {
    load: async () => (await import('./simulate')).run,
    argument: { fr: '[graine]', en: '[seed]' },
  },
  help: { load: async () => help },
}

async function main([name = 'help', ...args]: string[]) {
  if (asksForHelp([name, ...args])) return help()
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command)
    throw new UsageError(
      say(
        `« ${name} » n’est pas une commande ; « vitrine help » les montre.`,
        `“${name}” is not a command; “vitrine help” shows them.`,
      ),
    )
  checkArguments(name, command, args)
  const run = await command.load()
  await run(args)
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
