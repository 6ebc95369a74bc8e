import type { Payload } from 'payload'
import { version } from '../../package.json'
import { pageLocales } from '../locales'
import { packageFile } from '../package-folder'
import type { PublishOptions } from '../publish/publish'
import { customOf } from './custom'
import { type PublicName, publishedInstallation } from './installation'
import { uploadsOf } from './uploads'

/** What this installation publishes, and where to: the same for the publisher, a job and the command line. */
export function publishingOf(payload: Payload): PublishOptions {
  const { editions, journal, publicUrl, metrics, widgets, name } = publishedInstallation(payload)
  const { folder, elsewhere } = uploadsOf(payload)
  return {
    payload,
    editionsDir: editions,
    uploadsDir: folder,
    elsewhere,
    widgetsDir: packageFile('dist', 'widgets'),
    storeThread: packageFile('dist', 'programs', 'store-thread.js'),
    publicUrl,
    locales: localesOf(payload),
    names: namesIn(pageLocales(payload.config), name),
    offered: widgets,
    version,
    custom: customOf(payload),
    // without a journal nobody takes what they would count
    metrics: metrics !== false && journal !== undefined,
  }
}

/** The configured locales, the default one first, each named in its own language: "Français", "English". */
const localesOf = ({ config }: Payload) =>
  pageLocales(config).map((code) => ({ code, label: nameOf(code) }))

/** By locale: in one that has none, that of the default one. */
function namesIn(locales: string[], name: PublicName | undefined) {
  if (name === undefined) return undefined
  const inLocale = (code: string) =>
    typeof name === 'string' ? name : (name[code] ?? name[locales[0]])
  const said = locales.map((code) => [code, inLocale(code)]).filter(([, text]) => text)
  return Object.fromEntries(said) as Record<string, string>
}

function nameOf(code: string) {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
}
