import { stat } from 'node:fs/promises'
import { readEnvironment } from '../environment'
import { UsageError } from './usage-error'
import { say } from './words'

/** @throws UsageError when the database is a file that isn't there: a command that uses one makes none */
export async function checkDatabase(): Promise<void> {
  const { databaseUrl } = readEnvironment()
  if (!databaseUrl.startsWith('file:')) return
  const file = databaseUrl.slice('file:'.length)
  const found = await stat(file).catch(() => undefined)
  if (found) return
  throw new UsageError(
    say(
      `Il n’y a pas de base ${file} : donnez le dossier de cette vitrine, DATA_DIR=/un/dossier, ou lancez d’abord « npm start ».`,
      `There is no database ${file}: name the folder of this vitrine, DATA_DIR=/some/folder, or run “npm start” first.`,
    ),
  )
}
