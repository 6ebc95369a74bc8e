import { join } from 'node:path'
import { readEnvironment } from '../environment'
import * as commands from '../publish/commands'
import { print } from './print'

// these read and point at files: they need no database
const folder = () => join(readEnvironment().dataDir, 'editions')

/** `vitrine editions`: the editions kept, newest first. */
export const editions = async (): Promise<void> => print(await commands.editions(folder()))

/** `vitrine rollback <id>`: serves an earlier edition. */
export const rollback = async ([id = '']: string[]): Promise<void> =>
  print(await commands.rollback(folder(), id))

/** `vitrine verify [id]`: checks every file of an edition. */
export const verify = async ([id]: string[]): Promise<void> =>
  print(await commands.verify(folder(), id))
