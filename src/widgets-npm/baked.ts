import type { Baked, Texts } from '../contract/widget-build'

/** What the widgets read from `widgets/shared/baked` in a published build; here the host's own code says it. */
export let BASE = ''
export let LOCALES: string[] = []
export let TEXTS: Record<string, Texts> = {}
export let METRICS: boolean | undefined
/** Written by the build. */
export const VERSION = '__COSTO_VERSION__'

let settle: (() => void) | undefined

/** Settles once `configure` has been called: until then no element is defined, and its own content is shown. */
export const configured = new Promise<void>((resolve) => (settle = resolve))

export let isConfigured = false

/** As `Baked`; `locales` are those of `texts` unless said, and widgets count unless `metrics` is false. */
export type Configuration = Pick<Baked, 'base' | 'texts' | 'metrics'> &
  Partial<Pick<Baked, 'locales'>>

/**
 * Says where the public files are and which languages the widgets speak. To be called once, before or after the widgets
 * are imported.
 * @throws TypeError naming the field and what to write
 */
export function configure(configuration: Configuration) {
  const { base, texts, locales = Object.keys(texts ?? {}), metrics } = configuration
  if (!/^https?:\/\/[^/]+/.test(base ?? ''))
    throw new TypeError(
      `[costo-vitrine] configure: "base" is ${JSON.stringify(base)}, but it is the public address of the showcase. Write base: 'https://vitrine.example'.`,
    )
  if (!texts || !texts[locales[0]])
    throw new TypeError(
      `[costo-vitrine] configure: "texts" has none for "${locales[0] ?? 'fr'}", the default language. Write import fr from 'costo-vitrine/widgets/texts/fr' and texts: { fr }.`,
    )
  BASE = base.replace(/\/+$/, '')
  LOCALES = locales
  TEXTS = texts
  METRICS = metrics
  isConfigured = true
  settle?.()
}
