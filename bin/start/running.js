import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere } from './data-dir.js'
import { Refusal } from './words.js'

const fileIn = (dataDir) => join(dataDir, 'running.json')

/**
 * Two starts on the same data would publish against each other. A process number alone may have been given to another
 * program since (in a container it always has): the one that runs must answer on its port with its own name.
 * @throws Refusal when one runs
 */
export async function checkNotRunning(dataDir) {
  const { pid, port, host, instance } = JSON.parse((await readIfThere(fileIn(dataDir))) || '{}')
  if (!instance || (await askInstance(host, port)) !== instance) return
  throw new Refusal(
    `Cette vitrine tourne déjà (processus ${pid}, port ${port}) sur ${dataDir} : arrêtez-la, ou choisissez un autre DATA_DIR.`,
    `This vitrine is already running (process ${pid}, port ${port}) on ${dataDir}: stop it, or take another DATA_DIR.`,
  )
}

async function askInstance(host, port) {
  try {
    const answer = await fetch(`http://${host}:${port}/healthz`, {
      signal: AbortSignal.timeout(1500),
    })
    return (await answer.json()).instance
  } catch {
    return undefined // nobody there, or someone else: not ours
  }
}

export const noteRunning = (dataDir, facts) =>
  writeFile(fileIn(dataDir), JSON.stringify({ pid: process.pid, ...facts }))

export const forgetRunning = (dataDir) => rm(fileIn(dataDir), { force: true })
