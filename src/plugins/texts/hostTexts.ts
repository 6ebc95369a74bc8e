import type { Config, Plugin } from 'payload'
import { keepHostTexts, type HostTexts } from '../../texts/host'
import { packageFile } from '../../package-folder'
import type { CostoOptions } from '../options'
import { checkTexts } from './checkTexts'
import { textsOf } from './collectionTexts'
import { type CostoTexts, tablesOf } from './option'

const PROVIDER = 'costo-vitrine/admin/texts/HostTextsProvider#HostTextsProvider'

/**
 * Has the host's texts told in the place of ours: here, in the admin's pages, and in the browser. Comes before what adds
 * collections, which find there what he says of them. A process tells the texts of the configuration that it has read last.
 * @throws Error of all that can't be told, and what to write
 */
export const hostTexts =
  (options: CostoOptions = {}): Plugin =>
  async (config) => {
    const { texts } = options
    if (texts !== undefined) await checkTexts(options, config)
    // another of the suite's plugins may have been given them, or the same
    const all = together(textsOf(config), texts)
    const tables = { fr: tablesOf(all.fr), en: tablesOf(all.en) } as HostTexts
    keepHostTexts(all.fr || all.en ? tables : undefined)
    if (!texts) return withCommand(config)
    const custom = { ...config.custom, costo: { ...Object(config.custom?.costo), texts: all } }
    const said = withCommand({ ...config, custom })
    return options.enabled === false ? said : withProvider(said, tables)
  }

const together = (before: CostoTexts, texts: CostoTexts = {}): CostoTexts => ({
  ...((before.fr || texts.fr) && { fr: { ...before.fr, ...texts.fr } }),
  ...((before.en || texts.en) && { en: { ...before.en, ...texts.en } }),
})

/** The command that prints all that can be said, once. */
const withCommand = (config: Config): Config =>
  config.bin?.some(({ key }) => key === COMMAND)
    ? config
    : { ...config, bin: [...(config.bin ?? []), { key: COMMAND, scriptPath: script() }] }

const COMMAND = 'costo-texts'

const script = () => packageFile('dist', 'package', 'src', 'plugins', 'texts', 'command.js')

/** Once, with all that is said: each of the suite's plugins may bring some. */
function withProvider(config: Config, texts: HostTexts): Config {
  const { components = {} } = config.admin ?? {}
  const others = (components.providers ?? []).filter(
    (one) => typeof one !== 'object' || !one || one.path !== PROVIDER,
  )
  const providers = [...others, { path: PROVIDER, clientProps: { texts } }]
  return { ...config, admin: { ...config.admin, components: { ...components, providers } } }
}
