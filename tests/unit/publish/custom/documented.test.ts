import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'
import type { CostoOptions } from '../../../../src'
import { checkedCustom } from '../../../../src/publish/custom/checked'
import { checkedRenderers } from '../../../../src/publish/custom/check-renderers'

/** The options in the documentation, as whoever copies them has them. */
function documented(): Required<NonNullable<CostoOptions['shops']>> {
  const page = readFileSync('docs/payload-project.md', 'utf8')
  const section = page.slice(page.indexOf('## Your own fields, pages and widgets'))
  const [, code] = /```ts\n([^]*?)```/.exec(section)!
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  })
  return new Function('costo', `return ${outputText}`)((options: CostoOptions) => options.shops)
}

it('publishes and renders what the documentation says', () => {
  const { publish, renderers } = documented()
  expect(checkedRenderers('shops', renderers as never)).toHaveLength(1)
  expect(checkedCustom(publish({ parking: 40 }, { locale: 'fr' }))).toEqual({
    places: 40,
    lines: [{ label: 'Parking', value: '40 places' }],
  })
  expect(checkedCustom(publish({ parking: null }, { locale: 'en' }))).toEqual({
    places: 0,
    lines: [],
  })
  const shops = [{ slug: 'a', custom: { places: 40 } }] as never
  const [list] = renderers
  expect('all' in list && list.all(shops, { locale: 'fr', url: (path) => path })).toBe('a;40')
})
