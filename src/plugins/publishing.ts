import type { Config, Payload, Plugin } from 'payload'
import { packageFile } from '../package-folder'
import { startParts } from '../publishing/parts'
import { roundTask } from '../publishing/round-task'
import { atStart } from './atStart'
import { checkOptions, type CostoOptions } from './options'
import { sayWithoutTransactions } from './withoutTransactions'

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
    const warned = atStart(config, sayWithoutTransactions)
    const built = { ...warned, bin: [...(config.bin ?? []), command()] }
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

const withJob = (config: Config, { roundSeconds }: CostoOptions): Config => ({
  ...config,
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), roundTask(roundSeconds)] },
})
