import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sharePicture } from '../../../src/channels/offer/picture'
import { lengthOf, longPost, SHORT_POST, shortPost } from '../../../src/channels/offer/post'
import { codeOf, printPage, printText } from '../../../src/channels/offer/print'
import { LOGO, showing, SHOWN, twelve } from './showing'

describe('the short text of a post', () => {
  it.each([1, 2, 3, 4])('with %i shown names all, and fits the strictest network', (count) => {
    const text = shortPost(showing(SHOWN.slice(0, count)))
    expect(lengthOf(text)).toBeLessThanOrEqual(SHORT_POST)
    for (const { name } of SHOWN.slice(0, count)) expect(text).toContain(name)
    expect(text).toContain(SHOWN[0].link)
  })

  it('fits with twelve long names too, and says that there are more', () => {
    const text = shortPost(showing(twelve()))
    expect(lengthOf(text)).toBeLessThanOrEqual(SHORT_POST)
    expect(text).toMatch(/…$/)
    expect(text).toContain(twelve()[1].name)
  })

  it('gives its links by their turn, whole', () => {
    const text = shortPost(showing(SHOWN.slice(0, 3)))
    const links = text.match(/https:\S+/g) ?? []
    expect(links).toEqual(SHOWN.slice(0, links.length).map(({ link }) => link))
  })
})

it('the long text tells each with its service and its link', () => {
  const text = longPost(showing(SHOWN.slice(0, 2), 'en'))
  expect(text).toBe(`They bring the neighbourhood to life too:

Tudigo
Prêts & dons pour les commerces.
${SHOWN[0].link}

Le Carillon
Small services.
${SHOWN[1].link}`)
})

describe('the picture of a post', () => {
  const red = sharp({
    create: { width: 300, height: 100, channels: 3, background: '#c00' },
  }).webp()

  /** Share of its pixels that are of the logo’s red. */
  async function redness(picture: Buffer): Promise<number> {
    const { data, info } = await sharp(picture)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    let count = 0
    for (let at = 0; at < data.length; at += info.channels)
      if (data[at] > 170 && data[at + 1] < 60 && data[at + 2] < 60) count++
    return count / (info.width * info.height)
  }

  it.each([1, 3, 12])(
    'has the size that networks show, for %i',
    async (count) => {
      const shown = count === 12 ? twelve() : SHOWN.slice(0, count)
      const picture = await sharePicture(showing(shown), async () => undefined)
      const { width, height, format } = await sharp(picture).metadata()
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
      expect(picture.length).toBeLessThan(300_000)
    },
    20_000,
  )

  it('shows the logos, and initials where a logo can’t be read', async () => {
    const bytes = await red.toBuffer()
    const asked: string[] = []
    const picture = await sharePicture(showing(SHOWN.slice(0, 2)), async (address) => {
      asked.push(address)
      return asked.length === 1 ? bytes : Buffer.from('no picture')
    })
    expect(asked).toEqual([LOGO.src, LOGO.src])
    expect(await redness(picture)).toBeGreaterThan(0.02)
    const without = await sharePicture(showing(SHOWN.slice(0, 2)), () =>
      Promise.reject(new Error('the disk')),
    )
    expect(await redness(without)).toBe(0)
  }, 20_000)
})

describe('the print', () => {
  it('has a code that leads through the counter for each', () => {
    for (const one of SHOWN) {
      const code = codeOf(one, 'fr')
      expect(code).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*role="img"/)
    }
    expect(printPage(showing()).match(/<svg /g)).toHaveLength(SHOWN.length)
  })

  it('says the text without addresses that nobody can press', () => {
    expect(printText(showing())).not.toMatch(/https?:/)
    expect(printText(showing())).toContain('Prêts & dons pour les commerces.')
    expect(printPage(showing())).not.toMatch(/<script|<b onclick/)
  })
})
