import type { CollectionConfig, Config, Plugin } from 'payload'
import { type Kind, kindIn } from '../../collections/slugs'
import { choicesFor, EMBEDDED } from '../embed-builder/choices'
import { embedEndpoints } from '../embed-builder/endpoints'
import type { Place } from '../embed-builder/preview'
import { checkOptions, type CostoOptions } from './options'
import { addView, titleOf } from './withView'
import { WORDS as EMBED_WORDS } from '../admin/embed/words'
import { WORDS } from '../space/words'
import { bilingual } from '../texts/texts'

/**
 * Adds to the records that a widget can show a tab in which one builds what is pasted on a site, and for a partner's account
 * a view of its own, where the option `editions` says what is published.
 */
export const embed =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    const { enabled, editions: folder, publicUrl: base = 'http://localhost:3000' } = options
    if (!folder || enabled === false) return config
    const { widgets: offered } = options
    const place = { folder, base, offered }
    const embedded: (Kind | undefined)[] = EMBEDDED.filter(
      (kind) => choicesFor(kind, offered).length > 0,
    )
    return {
      ...(embedded.includes('partners') ? withSite(config, place) : config),
      i18n: withTabWords(config.i18n),
      collections: config.collections?.map((one) =>
        embedded.includes(kindIn(one)) ? withTab(one, place) : one,
      ),
      endpoints: [...(config.endpoints ?? []), ...embedEndpoints(place)],
    }
  }

function withTab(collection: CollectionConfig, place: Place): CollectionConfig {
  const { admin } = collection
  const views = admin?.components?.views
  const edit = {
    ...views?.edit,
    embed: { Component: { ...COMPONENT, serverProps: place }, ...VIEW },
  }
  return {
    ...collection,
    admin: {
      ...admin,
      components: { ...admin?.components, views: { ...views, edit } },
    },
  } as CollectionConfig
}

const COMPONENT = { path: 'costo-vitrine/admin/embed/EmbedView#EmbedView' }

/** For those who have a space instead of the collections. */
const withSite = (config: Config, place: Place): Config =>
  addView(config, 'my-site', {
    Component: { path: 'costo-vitrine/admin/space/SiteView#SiteView', serverProps: place },
    path: '/my-site',
    exact: true,
    meta: { title: titleOf(bilingual(WORDS, 'mySite')) },
  })

const VIEW = {
  path: '/embed',
  tab: {
    href: '/embed',
    label: ({ t }: { t: (key: string) => string }) => t('costo:embed'),
    order: 150,
  },
}

const TAB = bilingual(EMBED_WORDS, 'tab')

/** The tab's word, which Payload looks up by its key in each language that the admin may have; the host's own words stand. */
function withTabWords(i18n: Config['i18n']): Config['i18n'] {
  const said = (i18n?.translations ?? {}) as Record<string, { costo?: object } | undefined>
  const languages = new Set(['fr', 'en', ...Object.keys(i18n?.supportedLanguages ?? {})])
  const added = [...languages].map((language) => {
    const embed = language === 'fr' ? TAB.fr : TAB.en
    return [language, { ...said[language], costo: { embed, ...said[language]?.costo } }]
  })
  return { ...i18n, translations: { ...said, ...Object.fromEntries(added) } } as Config['i18n']
}
