import { join, resolve } from 'node:path'
import { readEnvironment } from '../environment'
import { claimFolder } from '../project/claim'
import { follow } from '../project/follow'
import type { Lock } from '../project/lock'
import { type Projected, createProjection } from '../project/project'
import { FolderRefused } from '../project/refused'
import { readCurrent } from '../server/edition/folder'
import { UsageError } from './usage-error'
import { say } from './words'

/**
 * `vitrine project <folder> [--watch]`: plain files of the edition being served, for nginx, S3 and CDNs; with --watch
 * it follows the editions until it is stopped.
 * @throws UsageError without a folder, or when it can't be ours
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
  const { dataDir } = readEnvironment()
  const editions = join(dataDir, 'editions')
  // both: the editions may be a link to another disk
  const lock = await claimFolder(target, [dataDir, editions]).catch((error: unknown) => {
    throw error instanceof FolderRefused ? new UsageError(say(error.fr, error.en)) : error
  })
  try {
    await keep(editions, target, args.includes('--watch') ? lock : undefined)
  } finally {
    await lock.release()
  }
}

async function keep(editions: string, folder: string, watched: Lock | undefined) {
  const project = createProjection(editions, folder)
  if (watched) return watch(editions, project, watched)
  const projected = await project()
  if (projected) return show(projected)
  throw new UsageError(
    say(`Rien n’est encore publié dans ${editions}.`, `Nothing is published in ${editions} yet.`),
  )
}

async function watch(
  editions: string,
  project: () => Promise<Projected | undefined>,
  { lost }: Lock,
) {
  const stopped = new AbortController()
  lost.addEventListener('abort', () => stopped.abort())
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopped.abort())
  if (!(await readCurrent(editions)))
    console.log(
      say(
        `Rien n’est encore publié dans ${editions} : la première édition est attendue.`,
        `Nothing is published in ${editions} yet: waiting for the first edition.`,
      ),
    )
  await follow({
    editions,
    project,
    signal: stopped.signal,
    onProjected: show,
    onFailed: (error) => console.error(error),
  })
  process.exitCode = lost.aborted ? 1 : 0
  if (lost.aborted)
    console.error(
      say(
        'Un autre « vitrine project » a repris ce dossier pendant que celui-ci dormait : arrêt.',
        'Another “vitrine project” took this folder over while this one was asleep: stopping.',
      ),
    )
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
