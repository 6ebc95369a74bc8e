import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readEnvironment } from '../environment'
import * as commands from '../publish/commands'
import type { CommandResult } from '../publish/lines'
import { goBack } from '../publish/store/going-back'
import type { OnChecked } from '../publish/store/verify'
import { print } from './print'
import { progressLine } from './progress'
import { UsageError } from './usage-error'
import { say } from './words'

/**
 * The editions folder: these commands read and point at files, and need no database.
 * @throws UsageError when there is no DATA_DIR: they make none
 */
async function folder(): Promise<string> {
  const { dataDir } = readEnvironment()
  const found = await stat(dataDir).catch(() => undefined)
  if (found?.isDirectory()) return join(dataDir, 'editions')
  throw new UsageError(
    say(
      `Le dossier ${dataDir} n’existe pas : donnez celui de cette vitrine, DATA_DIR=/un/dossier, ou lancez d’abord « npm start ».`,
      `There is no folder ${dataDir}: name the one of this vitrine, DATA_DIR=/some/folder, or run “npm start” first.`,
    ),
  )
}

/** `vitrine editions`: the editions kept, newest first. */
export const editions = async (): Promise<void> => print(await commands.editions(await folder()))

/** `vitrine rollback <id>`: serves an earlier edition, and publishing waits. */
export const rollback = ([id = '']: string[]): Promise<void> =>
  checking(async (onChecked) => goBack(await folder(), id, undefined, { onChecked }))

/** `vitrine verify [id]`: checks every file of an edition. */
export const verify = ([id]: string[]): Promise<void> =>
  checking(async (onChecked) => commands.verify(await folder(), id, onChecked))

/** `vitrine prune`: removes what is kept no longer. */
export const prune = async (): Promise<void> => print(await commands.prune(await folder()))

async function checking(work: (onChecked: OnChecked) => Promise<CommandResult>) {
  const line = progressLine()
  const onChecked: OnChecked = (done, total) =>
    line.show(say(`${done} fichiers contrôlés sur ${total}`, `${done} of ${total} files checked`))
  const result = await work(onChecked).finally(line.end)
  print(result)
}
