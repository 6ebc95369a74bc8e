import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readEnvironment } from '../environment'
import { follow } from '../project/follow'
import { type Projected, createProjection } from '../project/project'
import { UsageError } from './usage-error'
import { say } from './words'

/**
 * `vitrine project <folder> [--watch]`: plain files of the edition being served, for nginx, S3 and CDNs; with --watch
 * it follows the editions until it is stopped.
 * @throws UsageError without a folder
 */
export async function run(args: string[]): Promise<void> {
  const [folder] = args.filter((arg) => !arg.startsWith('--'))
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--watch')
  if (!folder || unknown)
    throw new UsageError(
      say(
        'Écrivez : vitrine project <dossier> [--watch], par exemple : vitrine project /srv/vitrine',
        'Write: vitrine project <folder> [--watch], for example: vitrine project /srv/vitrine',
      ),
    )
  const target = resolve(folder)
  await mkdir(target, { recursive: true })
  const editions = join(readEnvironment().dataDir, 'editions')
  const project = createProjection(editions, target)
  if (args.includes('--watch')) return watch(editions, project)
  const projected = await project()
  if (projected) return show(projected)
  throw new UsageError(
    say(`Rien n’est encore publié dans ${editions}.`, `Nothing is published in ${editions} yet.`),
  )
}

async function watch(editions: string, project: () => Promise<Projected | undefined>) {
  const stopped = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopped.abort())
  await follow({
    editions,
    project,
    signal: stopped.signal,
    onProjected: show,
    onFailed: (error) => console.error(error),
  })
  process.exitCode = 0
}

function show({ edition, written, removed, damaged, reload }: Projected) {
  console.log(
    say(
      `édition ${edition} : ${written} fichiers écrits, ${removed} retirés`,
      `edition ${edition}: ${written} files written, ${removed} removed`,
    ),
  )
  if (reload.length)
    console.log(
      say(
        `rechargez nginx (nginx -s reload) : ${reload.join(', ')} a changé`,
        `reload nginx (nginx -s reload): ${reload.join(', ')} changed`,
      ),
    )
  for (const fault of damaged) console.error(fault)
  if (damaged.length) process.exitCode = 1
}
