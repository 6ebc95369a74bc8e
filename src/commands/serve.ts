import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createLog } from '../server/log'
import { startWeb } from '../server/web'
import { listenRefused, readPort } from './listening'
import { UsageError } from './usage-error'
import { say } from './words'

/**
 * `vitrine serve <folder>`: an editions folder alone behind PORT and LISTEN, without admin and without database.
 * @throws UsageError when the folder holds no editions, or PORT and LISTEN can't be had
 */
export async function run([folder]: string[]): Promise<void> {
  const editions = await checked(folder)
  const { PORT, LISTEN = '127.0.0.1', LOG_LEVEL = 'info' } = process.env
  const port = readPort(PORT)
  const log = createLog(LOG_LEVEL)
  const web = await startWeb({ editions, port, hosts: [LISTEN], log }).catch((error: unknown) => {
    throw listenRefused(error, port, LISTEN) ?? error
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
  if (path && (await isFolder(join(path, 'manifests')))) return path
  if (path && (await isFolder(join(path, 'editions', 'manifests'))))
    throw new UsageError(
      say(
        `${path} n’est pas un dossier d’éditions, mais il en contient un. Écrivez : vitrine serve ${join(path, 'editions')}`,
        `${path} is not an editions folder, but holds one. Write: vitrine serve ${join(path, 'editions')}`,
      ),
    )
  if (path && (await isFolder(path)))
    throw new UsageError(
      say(
        `${path} ne contient aucune édition : publiez d’abord, ou écrivez : vitrine serve .data/editions`,
        `${path} holds no edition: publish first, or write: vitrine serve .data/editions`,
      ),
    )
  throw new UsageError(
    say(
      `Dossier d’éditions introuvable : ${path ?? '—'}. Écrivez : vitrine serve .data/editions`,
      `No such editions folder: ${path ?? '—'}. Write: vitrine serve .data/editions`,
    ),
  )
}

const isFolder = async (path: string) =>
  Boolean(
    await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ),
  )
