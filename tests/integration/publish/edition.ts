import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '../../../src/contract/manifest'
import { publishOnce, type PublishOptions } from '../../../src/publish/publish'
import { currentManifest } from '../../../src/publish/store/editions'
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

export const served = async ({ dataDir }: Installation): Promise<Manifest> => {
  const manifest = await currentManifest(join(dataDir, 'editions'))
  if (!manifest) throw new Error('nothing has been published')
  return manifest
}

/** A public JSON file of the edition being served; undefined when there is none at that path. */
export async function readJson(installation: Installation, path: string) {
  const file = (await served(installation)).files[path]
  if (!file) return undefined
  const bytes = layout(join(installation.dataDir, 'editions')).bytes(file.hash)
  return JSON.parse(await readFile(bytes, 'utf8'))
}
