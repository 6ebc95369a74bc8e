import { framePath } from '../../../contract/frame'
import { NEEDS, WIDGETS, type WidgetName } from '../../../contract/widget-build'
import { htmlFile, type PublicFile } from '../../files'
import type { Edition } from '../../render/edition'
import { contentName, scriptsOf } from '../../render/scripts'
import { html, type Html } from '../html'
import type { Site } from '../site'
import { fill } from '../words'
import { discovery } from './discovery'
import { FRAME_STYLE } from './style'
import { frameWords } from './words'

/** A page for each widget and locale, to be shown in an iframe of any site; none without the widgets' build. */
export function frameFiles(sites: Site[], edition: Edition): PublicFile[] {
  const { modules } = scriptsOf(edition)
  if (!modules['frame.js']) return []
  return edition.files('frames', '', [], () => [
    { path: CSS, type: 'text/css; charset=utf-8', body: FRAME_STYLE, immutable: true },
    ...sites.flatMap((site) => WIDGETS.map((widget) => framePage(widget, site, modules))),
  ])
}

const CSS = `/v1/w/${contentName(FRAME_STYLE)}.css`

const framePage = (widget: WidgetName, site: Site, modules: Record<string, string>): PublicFile => {
  const words = frameWords(site.locale)
  const scripts = [`${widget}.js`, 'frame.js'].map(
    (name) => html`<script type="module" src="${modules[name]}"></script> `,
  )
  return htmlFile(
    framePath(site.locale, widget),
    html`<!doctype html>
      <html lang="${site.locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${words.titles[widget]} · ${site.words.site}</title>
          <meta name="robots" content="noindex" />
          ${discovery(`frames/${widget}/`, words.titles[widget], site)}
          <base target="_top" />
          <link rel="stylesheet" href="${CSS}" />
          <link rel="modulepreload" href="${modules['runtime.js']}" />
          ${scripts}
        </head>
        <body>
          ${content(widget, site)}
        </body>
      </html> `.markup,
    site.edition,
  )
}

// the link stands for the widget until it comes and when it can't; the two notes are for the page's script
const content = (widget: WidgetName, { locale, words }: Site): Html => {
  const { missing, incomplete } = frameWords(locale)
  const needs = NEEDS[widget]
  return html`<main data-widget="${widget}" ${needs && html`data-needs="${needs.attribute}"`}>
      <p>
        <a href="/${locale}/${needs && `${needs.section}/`}"
          >${needs ? words[needs.section] : words.site}</a
        >
      </p>
    </main>
    <template id="missing"><p role="status">${missing}</p></template>
    ${
      needs &&
      html`<template id="incomplete"
        ><p role="status">${fill(incomplete, { name: needs.attribute })}</p></template
      >`
    }`
}
