import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createLog } from '../server/log'
import { startWeb } from '../server/web'
import { UsageError } from './usage-error'
import { say } from './words'

/**
 * `vitrine serve <folder>`: an editions folder alone behind PORT and LISTEN, without admin and without database.
 * @throws UsageError when the folder is not there
 */
export async function run([folder]: string[]): Promise<void> {
  const editions = await checked(folder)
  const { PORT = '3000', LISTEN = '127.0.0.1', LOG_LEVEL = 'info' } = process.env
  const web = await startWeb({
    editions,
    port: Number(PORT),
    hosts: [LISTEN],
    log: createLog(LOG_LEVEL),
  })
  console.log(`http://${LISTEN}:${web.port}/`)
  await new Promise((done) => {
    process.once('SIGINT', done)
    process.once('SIGTERM', done)
  })
  await web.close()
}

async function checked(folder: string | undefined) {
  const path = folder && resolve(folder)
  const found = path && (await stat(path).catch(() => undefined))
  if (path && found && found.isDirectory()) return path
  throw new UsageError(
    say(
      `Dossier d’éditions introuvable : ${path ?? '—'}. Écrivez : vitrine serve .data/editions`,
      `No such editions folder: ${path ?? '—'}. Write: vitrine serve .data/editions`,
    ),
  )
}
