import { join, resolve } from 'node:path'
import type { Payload } from 'payload'
import { version } from '../../package.json'
import { type Environment, readEnvironment } from '../environment'
import type { PublishOptions } from '../publish/publish'

/** What this installation publishes, and where to: the same for the publisher and for the command line. */
export function publishingOf(payload: Payload): PublishOptions {
  const environment = readEnvironment()
  const { dataDir, publicUrl, metrics } = environment
  return {
    payload,
    editionsDir: editionsOf(environment),
    uploadsDir: join(dataDir, 'uploads'),
    widgetsDir: resolve('dist', 'widgets'),
    storeThread: resolve('dist', 'node', 'store-thread.js'),
    publicUrl,
    locales: localesOf(payload),
    version,
    metrics,
  }
}

/** Absolute folder of the editions. */
export const editionsOf = ({ dataDir }: Environment) => join(dataDir, 'editions')

/** Absolute folder of what widgets have counted and the account does not have yet. */
export const journalOf = ({ dataDir }: Environment) => join(dataDir, 'journal')

/** The configured locales, the default one first, each named in its own language: "Français", "English". */
function localesOf({ config: { localization } }: Payload) {
  if (!localization) return [{ code: 'fr', label: nameOf('fr') }]
  const { localeCodes, defaultLocale } = localization
  const codes = [defaultLocale, ...localeCodes.filter((code) => code !== defaultLocale)]
  return codes.map((code) => ({ code, label: nameOf(code) }))
}

function nameOf(code: string) {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
}
