import { join } from 'node:path'
import { readEnvironment } from '../environment'
import * as commands from '../publish/commands'
import { goBack } from '../publish/store/going-back'
import { print } from './print'
import { progressLine } from './progress'
import { say } from './words'

// these read and point at files: they need no database
const folder = () => join(readEnvironment().dataDir, 'editions')

/** `vitrine editions`: the editions kept, newest first. */
export const editions = async (): Promise<void> => print(await commands.editions(folder()))

/** `vitrine rollback <id>`: serves an earlier edition, and publishing waits. */
export async function rollback([id = '']: string[]): Promise<void> {
  const checking = checkingLine()
  const result = await goBack(folder(), id, undefined, { onChecked: checking.show })
  checking.end()
  print(result)
}

/** `vitrine verify [id]`: checks every file of an edition. */
export async function verify([id]: string[]): Promise<void> {
  const checking = checkingLine()
  const result = await commands.verify(folder(), id, checking.show)
  checking.end()
  print(result)
}

/** `vitrine prune`: removes what is kept no longer. */
export const prune = async (): Promise<void> => print(await commands.prune(folder()))

const checkingLine = () =>
  progressLine((done, total) =>
    say(`${done} fichiers contrôlés sur ${total}`, `${done} of ${total} files checked`),
  )
