import type { Plugin } from 'payload'
import { importEndpoint } from '../import/endpoint'
import { packageFile } from '../package-folder'
import { checkOptions, type CostoOptions } from './options'
import { withView } from './withView'
import { WORDS } from '../admin/import/words'
import { bilingual } from '../texts/texts'

/**
 * Adds the import of walks and perimeters from files of other programs: its view, the way to it, what it asks, and the command that
 * reads a city's perimeters. What a file
 * holds is asked of the walks' own endpoint.
 */
export const imports =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    if (options.enabled === false) return config
    return withView(
      {
        ...config,
        bin: [...(config.bin ?? []), command()],
        endpoints: [...(config.endpoints ?? []), importEndpoint],
      },
      VIEW,
    )
  }

const command = () => ({
  key: 'costo-perimeters',
  scriptPath: packageFile('dist', 'package', 'src', 'import', 'payload-command.js'),
})

const VIEW = {
  name: 'import',
  component: 'costo-vitrine/admin/import/ImportView#ImportView',
  nav: 'costo-vitrine/admin/import/NavEntry#NavEntry',
  title: bilingual(WORDS, 'title'),
}
