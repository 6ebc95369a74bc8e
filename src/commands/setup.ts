import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Payload, getPayload } from 'payload'
import config from '../../payload.config'
import { readEnvironment } from '../environment'
import { publishOnce } from '../publish/publish'
import { currentId } from '../publish/store/editions'
import { publishingOf } from './publishing'
import { say } from './words'

/**
 * Brings an installation to the point where it can be served: applies the migrations, publishes what a new build or an empty folder asks for. Safe to run again, also after it was killed half-way.
 */
export async function run(): Promise<void> {
  const { dataDir } = readEnvironment()
  await mkdir(dataDir, { recursive: true })
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    await publishWhenNeeded(payload, dataDir)
  } finally {
    await payload.destroy()
  }
}

// a change in the database is the publisher's affair, as soon as the admin runs; this is what it can't see
async function publishWhenNeeded(payload: Payload, dataDir: string) {
  const publishing = publishingOf(payload)
  const built = await readIfThere(resolve('dist', 'stamp'))
  const publishedWith = join(dataDir, 'published-build')
  const isPublished = await currentId(publishing.editionsDir)
  if (isPublished && built === (await readIfThere(publishedWith))) return

  const { id, files, changed } = await publishOnce(publishing)
  await writeFile(publishedWith, built ?? '')
  note(
    say(
      `édition ${id.slice(0, 8)} : ${files} fichiers, ${changed.length} nouveaux ou changés`,
      `edition ${id.slice(0, 8)}: ${files} files, ${changed.length} new or changed`,
    ),
  )
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const note = (text: string) => console.log(`· ${text}`)
