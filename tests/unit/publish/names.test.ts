import { describe, expect, it } from 'vitest'
import { Memory } from '../../../src/publish/render/memory'
import { inputs, records } from '../../fixtures/records'
import { rendered, renderAll } from '../../support/rendered'

const OURS = /Vitrine CoSto|CoSto Showcase/
const HOSTILE = 'L’<b>Étal</b> & "Co"'
const isText = (type: string) => !/^(image|video|audio)\//.test(type) || type === 'image/svg+xml'

describe('an edition of an installation with a name of its own', () => {
  it('says it wherever it would say ours, in each language', async () => {
    const ours = await rendered()
    const names = { fr: 'La Vitrine de Lyon', en: 'The Lyon Showcase' }
    const own = await rendered(() => {}, { names })
    const saying = ours.files.filter(({ body }) => OURS.test(String(body))).map(({ path }) => path)
    for (const end of ['/', '.atom', '.ics', '.gpx', '.kml', '.jsonld'])
      expect(saying.join('\n'), end).toMatch(new RegExp(`\\${end}$`, 'm'))
    for (const path of saying)
      expect(own.body(path), path).toMatch(/La Vitrine de Lyon|The Lyon Showcase/)
    for (const { path, body, type } of own.files)
      if (isText(type)) expect(OURS.test(String(body)), path).toBe(false)
    expect(own.body('/fr/')).toContain('<h1>La Vitrine de Lyon</h1>')
    expect(own.body('/en/')).toContain('<h1>The Lyon Showcase</h1>')
  })

  it('is made anew when the name is another, though all else is the same', async () => {
    const memory = new Memory()
    const homeOf = async (fr: string) => {
      const { files } = await renderAll(
        records(),
        { ...inputs(), names: { fr } },
        undefined,
        memory,
      )
      return String(files.find(({ path }) => path === '/fr/')?.body)
    }
    expect(await homeOf('Lyon')).toContain('<h1>Lyon</h1>')
    expect(await homeOf('Nantes')).toContain('<h1>Nantes</h1>')
  })

  it('has ours in a language for which it says none', async () => {
    const { body } = await rendered(() => {}, { names: { fr: 'La Vitrine de Lyon' } })
    expect(body('/en/')).toContain('<h1>The CoSto Showcase</h1>')
  })

  it('shows one that is markup as the text it is, and stays whole', async () => {
    const { files, held, body } = await rendered(() => {}, { names: { fr: HOSTILE, en: HOSTILE } })
    expect(held).toEqual((await rendered()).held)
    for (const { path, body: text, type } of files)
      if (/html|xml/.test(type)) expect(String(text), path).not.toContain('L’<b>Étal')
    expect(body('/fr/')).toContain('<h1>L’&lt;b&gt;Étal&lt;/b&gt; &amp; ')
    for (const { path, body: text, type } of files)
      if (/json/.test(type)) expect(() => JSON.parse(String(text)), path).not.toThrow()
  })
})
