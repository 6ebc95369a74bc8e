import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIfNeeded } from '../../browser/baked-widgets'

const APP = 'tests/browser/react-app'

beforeAll(buildIfNeeded)

/** What TypeScript finds wrong in a file beside the sample app that holds `text`. */
function complaints(text: string): string[] {
  const file = `${process.cwd()}/${APP}/written.tsx`
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    ...{ strict: true, skipLibCheck: false, noEmit: true },
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (path) => path === file || fileExists(path)
  host.getSourceFile = (path, version, ...rest) =>
    path === file ? ts.createSourceFile(path, text, version) : getSourceFile(path, version, ...rest)
  const program = ts.createProgram([file], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .filter((one) => !one.file?.fileName.includes('/node_modules/'))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0])
}

describe('the package’s types', { timeout: 120_000 }, () => {
  it('know the elements, their properties and their event', () => {
    const right = `
      import 'costo-vitrine/widgets/shop-card'
      import { ShopCard } from 'costo-vitrine/react'
      const card = document.createElement('costo-shop-card')
      card.layout = 'compact'
      card.headingLevel = 2
      card.addEventListener('costo-error', ({ error }) => error.message.length)
      export const app = <><ShopCard shop="x" reserve={120} className="mine">…</ShopCard>
        <costo-tour-map tour="x" heading-level={2} oncosto-error={({ error }) => void error.message} /></>`
    expect(complaints(right)).toEqual([])
  })

  it.each([
    ['a value no attribute has', `<ShopCard layout="huge" />`, `Type '"huge"' is not assignable`],
    [
      'an unknown attribute',
      `<ShopCard shopp="x" />`,
      `Type '{ shopp: string; }' is not assignable`,
    ],
    ['a wrong value of an element', `<costo-shop-card layout="huge" />`, `Type '"huge"' is not`],
  ])('refuse %s', (_, code, message) => {
    const found = complaints(
      `import { ShopCard } from 'costo-vitrine/react'\nexport const used = [ShopCard, ${code}]`,
    )
    expect(found.join('\n')).toContain(message)
  })
})
