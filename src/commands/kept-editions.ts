import { join } from 'node:path'
import { readEnvironment } from '../environment'
import * as commands from '../publish/commands'
import type { CommandResult } from '../publish/lines'
import { goBack } from '../publish/store/going-back'
import type { OnChecked } from '../publish/store/verify'
import { print } from './print'
import { progressLine } from './progress'
import { say } from './words'

// these read and point at files: they need no database
const folder = () => join(readEnvironment().dataDir, 'editions')

/** `vitrine editions`: the editions kept, newest first. */
export const editions = async (): Promise<void> => print(await commands.editions(folder()))

/** `vitrine rollback <id>`: serves an earlier edition, and publishing waits. */
export const rollback = ([id = '']: string[]): Promise<void> =>
  checking((onChecked) => goBack(folder(), id, undefined, { onChecked }))

/** `vitrine verify [id]`: checks every file of an edition. */
export const verify = ([id]: string[]): Promise<void> =>
  checking((onChecked) => commands.verify(folder(), id, onChecked))

/** `vitrine prune`: removes what is kept no longer. */
export const prune = async (): Promise<void> => print(await commands.prune(folder()))

async function checking(work: (onChecked: OnChecked) => Promise<CommandResult>) {
  const line = progressLine()
  const onChecked: OnChecked = (done, total) =>
    line.show(say(`${done} fichiers contrôlés sur ${total}`, `${done} of ${total} files checked`))
  const result = await work(onChecked).finally(line.end)
  print(result)
}
