import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from './words.js'

/** Makes the folder of all that is kept, and tries it. @throws Refusal */
export async function openDataDir(dataDir) {
  const trial = join(dataDir, `.trial-${process.pid}`)
  try {
    for (const name of ['uploads', 'editions'])
      await mkdir(join(dataDir, name), { recursive: true })
    await writeFile(trial, '')
    await rm(trial)
  } catch (error) {
    throw new Refusal(
      `Impossible d’écrire dans ${dataDir} (${error.code}) : donnez-vous le droit d’y écrire, ou choisissez un autre dossier : DATA_DIR=/un/dossier npm start.`,
      `${dataDir} can’t be written to (${error.code}): give yourself the right, or take another folder: DATA_DIR=/some/folder npm start.`,
    )
  }
}

/** What signs the sessions: PAYLOAD_SECRET, or a secret made at the first start that only its owner can read. */
export async function readSecret(dataDir, env = process.env) {
  if (env.PAYLOAD_SECRET) return env.PAYLOAD_SECRET
  const path = join(dataDir, 'secret')
  const kept = await readIfThere(path)
  if (kept) return kept
  const secret = randomBytes(32).toString('hex')
  await writeFile(path, `${secret}\n`, { mode: 0o600 })
  return secret
}

/** A text file without its last line break; empty when it is not there. */
export async function readIfThere(path) {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if (error.code === 'ENOENT') return ''
    throw error
  }
}
