import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Payload, getPayload } from 'payload'
import config from '../../payload.config'
import { keepPublicUrl, readEnvironment } from '../environment'
import { publishOnce } from '../publish/publish'
import { previousEdition } from '../publish/store/editions'
import { readPause } from '../publish/store/pause'
import { seed } from '../seed'
import { publishingOf } from '../publishing/publishing'
import { checkSameAddress } from './same-address'
import { say } from './words'
import { messageOf } from '../publish/message-of'
import { packageFile } from '../package-folder'

/**
 * Brings an installation to the point where it can be served: applies the migrations, fills an empty database with the
 * demo quarter (unless DEMO=0), publishes what a new build or an empty folder asks for. A publish that fails is told and
 * stops nothing: the publisher tries again. Safe to run again, also after it was killed half-way.
 * @throws UsageError when the public address would change unasked
 */
export async function run(): Promise<void> {
  const { dataDir } = readEnvironment()
  await checkSameAddress()
  keepPublicUrl()
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    if (process.env.DEMO !== '0') await fillWhenEmpty(payload, dataDir)
    await publishWhenNeeded(payload, dataDir)
  } finally {
    await payload.destroy()
  }
}

/**
 * Publishes what the publisher can't see: a new build, an empty or damaged folder. A change in the database is its own
 * affair, as soon as the admin runs.
 */
export async function publishWhenNeeded(payload: Payload, dataDir: string) {
  const publishing = publishingOf(payload)
  const built = await readIfThere(packageFile('dist', 'stamp'))
  const publishedWith = join(dataDir, 'published-build')
  const { edition: previous } = await previousEdition(publishing.editionsDir)
  if (previous && built === (await readIfThere(publishedWith))) return
  if (previous && (await readPause(publishing.editionsDir))) return sayPaused(previous.manifest.id)

  try {
    const { id, files, changed } = await publishOnce(publishing)
    await writeFile(publishedWith, built ?? '')
    note(
      say(
        `édition ${id.slice(0, 8)} : ${files} fichiers, ${changed.length} nouveaux ou changés`,
        `edition ${id.slice(0, 8)}: ${files} files, ${changed.length} new or changed`,
      ),
    )
  } catch (error) {
    sayUnpublished(error, previous?.manifest.id)
  }
}

// the build is not noted as published: the publisher shows it as soon as the pause ends
const sayPaused = (served: string) =>
  note(
    say(
      `l’édition ${served.slice(0, 8)} reste servie : la publication est suspendue (« vitrine publish », ou l’administration, la reprend)`,
      `edition ${served.slice(0, 8)} stays served: publishing is paused ("vitrine publish", or the admin, resumes it)`,
    ),
  )

// the start goes on: visitors have the earlier edition, and an editor needs the admin to mend what is wrong.
// The build is not noted as published, so that the publisher, and the next start, try again.
function sayUnpublished(error: unknown, previous: string | undefined) {
  console.error(error)
  const what = messageOf(error)
  note(say(`la publication a échoué : ${what}`, `publishing has failed: ${what}`))
  note(
    previous
      ? say(
          `l’édition ${previous.slice(0, 8)} reste servie ; l’administration publiera dès que la cause sera corrigée`,
          `edition ${previous.slice(0, 8)} stays served; the admin publishes as soon as the cause is mended`,
        )
      : say(
          'aucune édition n’est encore publiée : le site public attend ; l’administration publiera dès que la cause sera corrigée',
          'no edition has been published yet: the public site waits; the admin publishes as soon as the cause is mended',
        ),
  )
}

async function fillWhenEmpty(payload: Payload, dataDir: string) {
  // stands while the seed runs: one that was killed is finished by the next start
  const unfinished = join(dataDir, 'seeding')
  if (!(await isEmpty(payload)) && !(await isThere(unfinished))) return

  note(say('base vide : le quartier de démonstration', 'empty database: the demo quarter'))
  await writeFile(unfinished, '')
  await seed(payload, {
    password: await demoPassword(dataDir),
    log: ({ fr, en }) => note(say(fr, en)),
  })
  await rm(unfinished)
}

async function isEmpty(payload: Payload) {
  for (const collection of ['users', 'partners', 'shops', 'tours'] as const)
    if ((await payload.db.count({ collection })).totalDocs > 0) return false
  return true
}

/** One password for the demo accounts, made at the first start; its file is its owner's alone. */
async function demoPassword(dataDir: string) {
  const path = join(dataDir, 'demo-password')
  if (await isThere(path)) return (await readFile(path, 'utf8')).trim()
  const password = randomBytes(9).toString('base64url')
  await writeFile(path, `${password}\n`, { mode: 0o600 })
  return password
}

const isThere = async (path: string) => (await readIfThere(path)) !== undefined

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const note = (text: string) => console.log(`· ${text}`)
