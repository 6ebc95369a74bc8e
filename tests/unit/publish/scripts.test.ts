import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { scripts } from '../../../src/publish/render/scripts'
import { inputs } from '../../fixtures/records'

const build = {
  'embed.js': 'load("__COSTO_EMBED__")',
  'runtime.js': "export const baked='__COSTO_BAKED__'",
  ...Object.fromEntries(
    ['partner-carousel', 'shop-card', 'tour-map'].map((name) => [
      `${name}.js`,
      `import"./runtime.js";define("${name}")`,
    ]),
  ),
  ...Object.fromEntries(
    ['partner-carousel', 'shop-card', 'tour-map', 'all'].map((name) => [
      `pinned/${name}.js`,
      'const baked=`__COSTO_BAKED__`',
    ]),
  ),
  'texts/fr.json': '{"next":"Suivant, $& et \\"$1\\""}',
  'texts/en.json': '{"next":"Next"}',
  'texts/de.json': '{"next":"Weiter"}',
}

const made = (widgets: Record<string, string> = build, locales = inputs().locales) => {
  const { files, pinned } = scripts({ ...inputs(), widgets, locales })
  return { pinned, body: new Map(files.map(({ path, body }) => [path, String(body)])) }
}

describe('the scripts of an edition', () => {
  it('know the public address, the locales, the version and the texts of these locales, and no others', () => {
    const { body } = made()
    const [runtime] = [...body.values()].filter((text) => text.startsWith('export const baked='))
    const baked = JSON.parse(runtime.slice('export const baked='.length))

    expect(baked).toEqual({
      base: 'https://vitrine.example',
      locales: ['fr', 'en'],
      texts: { fr: { next: 'Suivant, $& et "$1"' }, en: { next: 'Next' } },
      version: inputs().version,
    })
  })

  it('say that nothing is counted where the installation says so', () => {
    const { files } = scripts({ ...inputs(), widgets: build, metrics: false })
    const baked = files.map(({ body }) => String(body)).filter((text) => text.includes('"base"'))
    expect(baked.length).toBeGreaterThan(1)
    for (const text of baked) expect(text).toContain('"metrics":false')
  })

  it('speak any other language whose texts lie beside the ones that are shipped', () => {
    const { body } = made({ ...build, 'texts/pt.json': '{"next":"Seguinte"}' }, [
      { code: 'fr', label: 'Français' },
      { code: 'pt', label: 'Português' },
    ])
    const [runtime] = [...body.values()].filter((text) => text.startsWith('export const baked='))
    expect(JSON.parse(runtime.slice('export const baked='.length)).texts.pt).toEqual({
      next: 'Seguinte',
    })
  })

  it('find each other under their hashed names', () => {
    const { body } = made()
    const embed = JSON.parse(body.get('/v1/embed.js')!.slice('load('.length, -1))
    const card = body.get(new URL(embed['shop-card'][0]).pathname)!
    const runtime = /"\.\/(.+?)"/.exec(card)![1]

    expect(card).toContain('define("shop-card")')
    expect(body.has(`/v1/w/${runtime}`)).toBe(true)
    // the loader asks for both at once
    expect(embed['shop-card'][1]).toBe(`https://vitrine.example/v1/w/${runtime}`)
  })

  it('name a part that is asked for later, though it leads back to its widget, and anew when either changes', () => {
    const withPart = (text: string) => ({
      ...build,
      'tour-map.js': `import"./runtime.js";define("tour-map");later(()=>import("./gestures.js"))`,
      'gestures.js': `import{a}from"./tour-map.js";${text}`,
    })
    const linksOf = (text: string) => {
      const { body } = made(withPart(text))
      const embed = JSON.parse(body.get('/v1/embed.js')!.slice('load('.length, -1))
      const path = new URL(embed['tour-map'][0]).pathname
      const part = /import\("\.\/(.+?)"\)/.exec(body.get(path)!)![1]
      expect(body.get(`/v1/w/${part}`)).toBe(
        `import{a}from".${path.slice('/v1/w'.length)}";${text}`,
      )
      return [path, part]
    }
    const [[path, part], [otherPath, otherPart]] = [linksOf('one()'), linksOf('two()')]
    expect(otherPath).not.toBe(path)
    expect(otherPart).not.toBe(part)
  })

  it('have an integrity value where they are pinned', () => {
    const { body, pinned } = made()

    expect(pinned.map(({ file }) => file)).toContain('all.js')
    for (const { src, integrity } of pinned) {
      const text = body.get(new URL(src).pathname)!
      expect(integrity).toBe(`sha384-${createHash('sha384').update(text).digest('base64')}`)
    }
  })

  it('speak English where the default language has no texts', () => {
    const { body, pinned } = made(build, [{ code: 'pt', label: 'Português' }])
    const { src } = pinned.find(({ file }) => file === 'all.js')!
    expect(body.get(new URL(src).pathname)).toContain('"texts":{"pt":{"next":"Next"}}')
  })

  it('are left out of an edition made before the widgets are built', () => {
    expect(made({}).body.size).toBe(0)
  })
})
