import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bakedWidgets } from '../../browser/baked-widgets'

// kB of 1000 bytes, brotli 11, with French and English texts: design.md, "Budgets"
const LIMITS = {
  loader: 1000,
  // with what counts and what draws
  runtime: 8000,
  // what the card and the map say of opening hours, and a carousel never does
  hours: 1000,
  'partner-carousel': 2200,
  'shop-card': 2000,
  'tour-map': 5000,
}
const LIMIT_OF_ALL = 18_000
// asked for only where a page chooses colours
const LIMIT_OF_COLOURS = 700
// asked for once a widget shows something
const LIMIT_OF_COUNTING = 1100

const files = bakedWidgets('https://vitrine.example')
const loader = files['/v1/embed.js']
const modules = Object.entries(files).filter(([path]) => path.startsWith('/v1/w/'))
const scripts: Record<keyof typeof LIMITS, string> = {
  loader,
  runtime: modules.find(([, script]) => script.includes('"locales":["fr","en"]'))![1],
  hours: modules.find(([, script]) => script.includes('Europe/Paris'))![1],
  'partner-carousel': named('partner-carousel'),
  'shop-card': named('shop-card'),
  'tour-map': named('tour-map'),
}

/** The module the loader fetches for a widget. */
function named(widget: string): string {
  const address = new RegExp(`"${widget}":\\["https://vitrine.example([^"]+)"`).exec(loader)?.[1]
  return files[String(address)]
}

const size = (script: string) => brotliCompressSync(script).length

describe('the widgets stay small', () => {
  it.each(Object.entries(LIMITS))('%s: at most %i bytes', (name, limit) => {
    expect(size(scripts[name as keyof typeof LIMITS])).toBeLessThanOrEqual(limit)
  })

  it('what a carousel of shops or films asks for besides: at most 2000 bytes', () => {
    const [part] = scripts['partner-carousel'].match(/(?<=import\([`"']\.)[^`"']+/)!
    expect(size(files[`/v1/w${part}`])).toBeLessThanOrEqual(2000)
  })

  it('what makes a page’s own colours readable: at most 700 bytes, and only for pages that choose some', () => {
    const part = modules.find(([, script]) => script.includes('--costo-ground)'))![1]
    expect(size(part)).toBeLessThanOrEqual(LIMIT_OF_COLOURS)
  })

  it('what counts: at most 1100 bytes, asked for when a widget is there', () => {
    const counting = modules.find(([, script]) => script.includes('pagehide'))![1]
    expect(Object.values(scripts)).not.toContain(counting)
    expect(size(counting)).toBeLessThanOrEqual(LIMIT_OF_COUNTING)
  })

  it('all of them together: at most 18 kB', () => {
    const sum = Object.values(scripts).reduce((total, script) => total + size(script), 0)
    expect(sum).toBeLessThanOrEqual(LIMIT_OF_ALL)
  })
})

describe('the build', () => {
  it.each([
    ['partner-carousel', ['runtime']],
    ['shop-card', ['runtime', 'hours']],
    ['tour-map', ['runtime', 'hours']],
  ] as const)('gives %s nothing to import at once but %s, and those nothing', (widget, needed) => {
    const pathOf = (name: (typeof needed)[number]) =>
      modules.find(([, script]) => script === scripts[name])![0]
    const imported = (script: string) =>
      [...script.matchAll(/\bfrom"\.([^"]+)"/g)].map(([, at]) => `/v1/w${at}`)
    expect(imported(scripts[widget]).sort()).toEqual(needed.map(pathOf).sort())
    for (const name of needed) expect(imported(scripts[name])).toEqual([])
  })

  it('gives a pinned file nothing to import at all', () => {
    const pinned = Object.entries(files).filter(([path]) => path.startsWith('/v1/pinned/'))
    expect(pinned).toHaveLength(4)
    for (const [, script] of pinned) expect(script).not.toMatch(/\bimport\b|\bfrom"/)
  })

  it('takes lit’s production build, whatever NODE_ENV says', () => {
    expect(scripts.runtime).not.toContain('dev mode')
  })
})
