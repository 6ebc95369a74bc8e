import { expect, it } from 'vitest'
import { rendered } from '../support/rendered'
import { inPages } from './in-pages'
import { pageWith } from './two-sites'

const { open } = inPages()

it('a browser reads a walk’s GPX as XML, whatever an editor has written', async () => {
  const { body } = await rendered((all) => {
    const [walk] = all.tours
    walk.name.fr = ']]> & <wpt lat="0"> "x" \u0000\ud800 é \u{1f956}'
    walk.stops[0].text = { fr: '<!-- --> &nope; <![CDATA[' }
  })
  const page = await open(pageWith(''))
  const read = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'application/xml')
    return {
      errors: file.querySelectorAll('parsererror').length,
      name: file.querySelector('metadata > name')?.textContent,
      text: file.querySelector('wpt > desc')?.textContent,
      stops: file.querySelectorAll('wpt').length,
      points: file.querySelectorAll('trkseg > trkpt').length,
    }
  }, body('/v1/fr/tours/nord-du-18e.gpx'))
  expect(read).toEqual({
    errors: 0,
    name: ']]> & <wpt lat="0"> "x"  é \u{1f956}',
    text: '<!-- --> &nope; <![CDATA[',
    stops: 4,
    points: 5,
  })
})
