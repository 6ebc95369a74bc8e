import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Environment = {
  /** Absolute folder of all that this installation keeps. */
  dataDir: string
  /** Public address, without a slash at the end. */
  publicUrl: string
  /** `file:…`, `postgres://…` or `mongodb://…` */
  databaseUrl: string
  /** Whether widgets count. */
  metrics: boolean
  /** What may be looked at besides public addresses when a partner's page is checked: `host:port`. */
  checkAlso: string[]
}

/**
 * Where things are, from the environment; a build needs no settings. The public address is the one that is given, else
 * the one that this installation was last started with: a command typed in another shell must not publish for another.
 */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const dataDir = resolve(env.DATA_DIR || '.data')
  return {
    dataDir,
    publicUrl: (givenUrl(env) || readIfThere(keptUrl(dataDir))?.trim() || localUrl()).replace(
      /\/+$/,
      '',
    ),
    databaseUrl: env.DATABASE_URL || `file:${join(dataDir, 'vitrine.db')}`,
    metrics: env.METRICS !== '0',
    checkAlso: (env.SITE_CHECK_ALSO ?? '').split(/[\s,]+/).filter(Boolean),
  }
}

/** Absolute folder of the editions. */
export const editionsOf = ({ dataDir }: Environment) => join(dataDir, 'editions')

/** Absolute folder of what widgets have counted and the account does not have yet. */
export const journalOf = ({ dataDir }: Environment) => join(dataDir, 'journal')

/** Leaves the public address in DATA_DIR, for the commands that are told none. Done at each start. */
export function keepPublicUrl(env: NodeJS.ProcessEnv = process.env): void {
  const { dataDir, publicUrl } = readEnvironment(env)
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(keptUrl(dataDir), `${publicUrl}\n`)
}

const keptUrl = (dataDir: string) => join(dataDir, 'public-url')

const givenUrl = ({ PUBLIC_URL, PORT }: NodeJS.ProcessEnv) => PUBLIC_URL || (PORT && localUrl(PORT))

const localUrl = (port = '3000') => `http://localhost:${port}`

/**
 * The secret that signs sessions: PAYLOAD_SECRET, or the file that the first start leaves in DATA_DIR.
 * @throws Error in production when there is neither (a build needs none: it gets an empty one)
 */
export function readSecret(env: NodeJS.ProcessEnv = process.env): string {
  if (env.PAYLOAD_SECRET) return env.PAYLOAD_SECRET
  const file = join(readEnvironment(env).dataDir, 'secret')
  const kept = readIfThere(file)?.trim()
  if (kept) return kept
  if (env.NODE_ENV !== 'production') return 'known to all: for development only'
  if (env.NEXT_PHASE === 'phase-production-build') return ''
  throw new Error(
    `The admin can't start: there is no secret to sign sessions with. Set PAYLOAD_SECRET to a long random text, or start with "npm start", which keeps one in ${file}.`,
  )
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
