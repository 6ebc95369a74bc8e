import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { builtWidgets } from '../../browser/baked-widgets'

const build = builtWidgets()
const size = (name: string) => brotliCompressSync(build[name]).length

it('the script of a walk’s page weighs 6 kB at most, brotli, and knows nothing of lit', () => {
  expect(size('walk-page.js')).toBeLessThanOrEqual(6000)
  for (const word of ['litHtml', 'litElement', 'import'])
    expect(build['walk-page.js'].includes(word)).toBe(false)
})

it('the worker that keeps a walk weighs 1.5 kB at most, and is a plain script', () => {
  expect(size('walk-worker.js')).toBeLessThanOrEqual(1500)
  for (const word of ['import', 'export'])
    expect(build['walk-worker.js'].includes(word)).toBe(false)
})
