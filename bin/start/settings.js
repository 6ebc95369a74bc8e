import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from './words.js'

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * What the environment asks for: PORT, LISTEN, PUBLIC_URL, DATA_DIR, DATABASE_URL, DEMO.
 * @throws Refusal when a value can't be used
 */
export function readSettings(env = process.env) {
  const port = readPort(env.PORT)
  const publicUrl = readUrl(env.PUBLIC_URL) ?? `http://localhost:${port}`
  const dataDir = resolve(env.DATA_DIR || join(ROOT, '.data'))
  return {
    port,
    // not HOST: several shells and package managers set that for themselves;
    // both addresses of "localhost": browsers differ in the one they try first
    hosts: env.LISTEN ? [env.LISTEN] : ['127.0.0.1', '::1'],
    publicUrl,
    dataDir,
    databaseUrl: env.DATABASE_URL || `file:${join(dataDir, 'vitrine.db')}`,
    /** The demo quarter in an empty database, and the demo partner's site. */
    demo: env.DEMO === '0' ? undefined : { port: port + 1 },
  }
}

function readPort(text = '3000') {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65535) return port
  throw new Refusal(
    `PORT vaut « ${text} » : donnez un nombre entre 1 et 65534, par exemple PORT=3000.`,
    `PORT is “${text}”: give a number from 1 to 65534, PORT=3000 for example.`,
  )
}

function readUrl(text) {
  if (!text) return undefined
  if (/^https?:\/\/[^/]/.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '')
  throw new Refusal(
    `PUBLIC_URL vaut « ${text} » : donnez l’adresse complète du site, par exemple https://vitrine.paris.example.`,
    `PUBLIC_URL is “${text}”: give the full address of the site, https://vitrine.paris.example for example.`,
  )
}
