import { htmlFile, type PublicFile } from '../../files'
import type { Content } from '../../render/content'
import type { Edition } from '../../render/edition'
import { contentName, scriptsOf } from '../../render/scripts'
import { document, type Page } from '../document'
import { html } from '../html'
import type { Site } from '../site'
import { examplesIn, shownIn } from './examples'
import { type Described, describedIn } from './manifest'
import { offeredIn } from './offered'
import { overviewPage } from './overview'
import { recipePage } from './recipe'
import { PLATFORMS } from './recipes/recipes'
import { EMBED_STYLE } from './style'
import { widgetPage } from './widget'

const CSS = `/v1/w/${contentName(EMBED_STYLE)}.css`

/** Paths below each locale of the pages on how to use the widgets; none in an edition without their build. */
export const embedPaths = (edition: Edition): string[] =>
  edition.inputs.widgets['custom-elements.json']
    ? ['embed/', ...[...offeredIn(edition), ...PLATFORMS].map((name) => `embed/${name}/`)]
    : []

/** The pages on how to use the widgets: which one, each live, and a recipe for each kind of site. */
export function embedFiles(content: Content, sites: Site[], edition: Edition): PublicFile[] {
  const { shop, tour, stops, hasPartners } = shownIn(content, edition)
  return edition.files('embed pages', '', [shop, tour, stops, hasPartners], () => {
    const described = describedIn(edition.inputs.widgets['custom-elements.json'])
    if (!described) return []
    const pages = sites.flatMap((site) => {
      const examples = examplesIn(site, { shop, tour, stops, hasPartners })
      return pagesIn(site, examples, described).map((page) =>
        htmlFile(
          `/${site.locale}/${page.path}`,
          document({ ...page, head: head(edition) }, site),
          edition,
        ),
      )
    })
    return [
      { path: CSS, type: 'text/css; charset=utf-8', body: EMBED_STYLE, immutable: true },
      ...pages,
    ]
  })
}

const pagesIn = (
  site: Site,
  examples: ReturnType<typeof examplesIn>,
  described: Record<string, Described>,
): Page[] => [
  overviewPage(examples, site),
  ...offeredIn(site.edition).map((widget) =>
    widgetPage(widget, examples[widget], described[widget], site),
  ),
  ...PLATFORMS.map((platform) => recipePage(platform, examples, site)),
]

// the loader brings the widgets, the page's own script makes the rest live; without both it is a plain reference
const head = (edition: Edition) => {
  const live = scriptsOf(edition).modules['live.js']
  return html`<link rel="stylesheet" href="${CSS}" />
    <script async src="/v1/embed.js"></script>
    ${live && html`<script type="module" src="${live}"></script>`}`
}
