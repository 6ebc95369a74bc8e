import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bakedWidgets } from '../../browser/baked-widgets'

// kB of 1000 bytes, brotli 11, with French and English texts: design.md, "Budgets"
const LIMITS = {
  loader: 1000,
  runtime: 8000,
  'partner-carousel': 2200,
  'shop-card': 2000,
  'tour-map': 5000,
}
const LIMIT_OF_ALL = 18_000

const files = bakedWidgets('https://vitrine.example')
const loader = files['/v1/embed.js']
const modules = Object.entries(files).filter(([path]) => path.startsWith('/v1/w/'))
const scripts: Record<keyof typeof LIMITS, string> = {
  loader,
  runtime: modules.find(([, script]) => script.includes('"locales":["fr","en"]'))![1],
  'partner-carousel': named('partner-carousel'),
  'shop-card': named('shop-card'),
  'tour-map': named('tour-map'),
}

/** The module the loader fetches for a widget. */
function named(widget: string): string {
  const address = new RegExp(`"${widget}":"https://vitrine.example([^"]+)"`).exec(loader)?.[1]
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

  it('all of them together: at most 18 kB', () => {
    const sum = Object.values(scripts).reduce((total, script) => total + size(script), 0)
    expect(sum).toBeLessThanOrEqual(LIMIT_OF_ALL)
  })
})

describe('the build', () => {
  it('gives a widget’s module nothing to import but the runtime', () => {
    for (const widget of ['partner-carousel', 'shop-card', 'tour-map'] as const)
      expect(scripts[widget].match(/from"[^"]+"/g)).toEqual([
        expect.stringMatching(/^from"\.\/[0-9a-f]{24}\.js"$/),
      ])
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
