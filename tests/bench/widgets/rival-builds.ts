import { build } from 'vite'

/** What a page loads of a rival: one script and, where it needs one, one style sheet. */
export type Build = { script: string; style: string }

/** Each set up as its own documentation has it for the little that is compared. */
const SOURCES = {
  'swiper-bundle': `import { register } from 'swiper/element/bundle'
    register()`,
  'swiper-modules': `import { register } from 'swiper/element'
    import { A11y, Keyboard, Navigation, Pagination } from 'swiper/modules'
    import a11y from 'swiper/element/css/a11y?inline'
    import navigation from 'swiper/element/css/navigation?inline'
    import pagination from 'swiper/element/css/pagination?inline'
    register()
    const modules = [A11y, Keyboard, Navigation, Pagination]
    for (const swiper of document.querySelectorAll('swiper-container')) {
      Object.assign(swiper, { modules, injectStyles: [a11y, navigation, pagination] })
      swiper.initialize()
    }`,
  'shoelace-carousel': `import '@shoelace-style/shoelace/dist/themes/light.css'
    import '@shoelace-style/shoelace/dist/components/carousel/carousel.js'
    import '@shoelace-style/shoelace/dist/components/carousel-item/carousel-item.js'`,
  'shoelace-card': `import '@shoelace-style/shoelace/dist/themes/light.css'
    import '@shoelace-style/shoelace/dist/components/card/card.js'`,
  leaflet: `import L from 'leaflet'
    import 'leaflet/dist/leaflet.css'
    const { tiles, line, stops } = JSON.parse(document.getElementById('walk').textContent)
    const map = L.map('map', { zoomControl: true })
    L.tileLayer(tiles, { maxZoom: 19, attribution: 'tuiles' }).addTo(map)
    map.fitBounds(L.polyline(line, { color: '#0b5f53' }).addTo(map).getBounds(), { padding: [36, 36] })
    for (const { number, name, address, lat, lng } of stops)
      L.marker([lat, lng], {
        title: number + '. ' + name,
        icon: L.divIcon({ className: 'pin', html: number, iconSize: [30, 30] }),
      })
        .bindPopup('<b>' + number + '. ' + name + '</b> ' + address)
        .addTo(map)`,
}

export type RivalBuild = keyof typeof SOURCES

/** Bundles every rival with the same builder, target and minifier as our own widgets. */
export async function buildRivals(): Promise<Record<RivalBuild, Build>> {
  const entries = Object.entries(SOURCES) as [RivalBuild, string][]
  const built: [RivalBuild, Build][] = []
  for (const [name, source] of entries) built.push([name, await bundle(name, source)])
  return Object.fromEntries(built) as Record<RivalBuild, Build>
}

async function bundle(name: string, source: string): Promise<Build> {
  const entry = `virtual:${name}`
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // the rivals' own production builds, whatever NODE_ENV this runs under
    resolve: { conditions: ['module', 'browser'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? source : undefined),
      },
    ],
    build: {
      ...{ write: false, target: 'es2022', minify: true, modulePreload: false },
      ...{ copyPublicDir: false, cssCodeSplit: false, assetsInlineLimit: 0 },
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
  })
  const made = Array.isArray(result) ? result : [result]
  const outputs = made.flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.find((one) => one.type === 'chunk')
  const style = outputs.find((one) => one.fileName.endsWith('.css'))
  if (script?.type !== 'chunk') throw new Error(`${name}: nothing was built`)
  return {
    script: script.code,
    style: style?.type === 'asset' ? String(style.source) : '',
  }
}
