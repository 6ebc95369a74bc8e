import type { Config, Payload, Plugin, TaskConfig } from 'payload'
import { packageFile } from '../package-folder'
import { startParts } from '../publishing/parts'
import { runRound } from '../publishing/round'
import { atStart } from './atStart'
import { checkOptions, type CostoOptions } from './options'

/** Adds who publishes, where the option `editions` says where to: this process, a job, or whoever runs the command. */
export const publishing =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    const { enabled, editions, publisher = 'process' } = options
    if (options.publisher && !editions)
      throw new Error(
        `costo: the option publisher is "${publisher}", but nothing says where to publish. Write editions: path.resolve("editions"), or leave publisher out.`,
      )
    if (!editions || enabled === false) return config
    const built = { ...config, bin: [...(config.bin ?? []), command()] }
    if (publisher === 'process') return inProcess(built)
    return publisher === 'job' ? withJob(built, options) : built
  }

const command = () => ({
  key: 'costo-publish',
  scriptPath: packageFile('dist', 'package', 'src', 'publishing', 'command.js'),
})

const inProcess = (config: Config): Config =>
  atStart(config, (payload) => endWith(payload, startParts(payload)))

/** What was started ends before the database does. */
function endWith(payload: Payload, parts: { stop: () => Promise<void> }) {
  const destroy = payload.destroy.bind(payload)
  payload.destroy = async () => {
    await parts.stop()
    await destroy()
  }
}

const withJob = (config: Config, options: CostoOptions): Config => ({
  ...config,
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), roundTask(options)] },
})

/** One round of all that is due, in the queue `costo`, whenever that is run; nothing where another one is under way. */
const roundTask = ({
  roundSeconds,
}: CostoOptions): TaskConfig<{ input: object; output: { edition?: string } }> => ({
  slug: 'costoPublish',
  label: 'Publier la vitrine · Publish the vitrine',
  schedule: [{ cron: '* * * * *', queue: 'costo' }],
  retries: 3,
  outputSchema: [{ name: 'edition', type: 'text' }],
  handler: async ({ req: { payload } }) => {
    const round = await runRound(payload, { seconds: roundSeconds })
    return { output: { edition: round?.made?.id } }
  },
})
