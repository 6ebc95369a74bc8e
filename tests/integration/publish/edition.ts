import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publishOnce, type PublishOptions } from '../../../src/publish/publish'
import { currentEdition, type StoredEdition } from '../../../src/publish/store/editions'
import { layout } from '../../../src/publish/store/layout'
import type { Installation } from '../../support/databases'

/** What a test publishes with: the installation's own folders, two languages. */
export const publishing = ({ payload, dataDir }: Installation): PublishOptions => ({
  payload,
  editionsDir: join(dataDir, 'editions'),
  uploadsDir: join(dataDir, 'uploads'),
  widgetsDir: join(dataDir, 'no-build'),
  publicUrl: 'https://vitrine.example',
  locales: [
    { code: 'fr', label: 'Français' },
    { code: 'en', label: 'English' },
  ],
  version: '0.1.0',
})

export const publishNow = (installation: Installation, more: Partial<PublishOptions> = {}) =>
  publishOnce({ ...publishing(installation), ...more })

/** The edition being served, with all its parts. */
export const served = async ({ dataDir }: Installation): Promise<StoredEdition> => {
  const edition = await currentEdition(join(dataDir, 'editions'))
  if (!edition) throw new Error('nothing has been published')
  return edition
}

/** A public JSON file of the edition being served; undefined when there is none at that path. */
export async function readJson(installation: Installation, path: string) {
  const file = (await served(installation)).find(path)
  if (!file) return undefined
  const bytes = layout(join(installation.dataDir, 'editions')).bytes(file.hash)
  return JSON.parse(await readFile(bytes, 'utf8'))
}
