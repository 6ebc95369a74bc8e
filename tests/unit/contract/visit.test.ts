import { expect, it } from 'vitest'
import { CHANNELS } from '../../../collections/choices'
import { parseVisit, type Visit, VISIT_CHANNELS, visitPath } from '../../../src/contract/visit'

const VISIT: Required<Visit> = {
  ...{ host: 'tudigo', kind: 'partners', slug: 'le-carillon', channel: 'newsletter' },
}

it('reads the link that it writes, with what senders’ programs add to it', () => {
  expect(visitPath(VISIT)).toBe('/r/tudigo/partners/le-carillon?via=newsletter')
  expect(parseVisit(visitPath(VISIT))).toEqual(VISIT)
  expect(parseVisit(`${visitPath(VISIT)}&utm_source=brevo&mc_eid=1`)).toEqual(VISIT)
  expect(parseVisit('/r/tudigo/partners/le-carillon/?fbclid=x&via=newsletter')).toEqual(VISIT)
})

it('knows no channel but ours', () => {
  const without = { host: VISIT.host, kind: VISIT.kind, slug: VISIT.slug }
  for (const query of ['', '?via=', '?via=Newsletter', '?via=a&via=newsletter'])
    expect(parseVisit(`/r/tudigo/partners/le-carillon${query}`)).toEqual(without)
})

it.each([
  '/r/tudigo/partners/',
  '/r/tudigo/media/x?via=newsletter',
  '/r/tudigo/partners/le-carillon/more',
  '/r/tudigo/partners/https://evil.example',
  '/r//evil.example/partners/x',
  '/r/tudigo/partners/..%2f..%2fadmin',
  '/r/tudigo/partners/x%0d%0aLocation:%20https://evil.example',
  '/r/Tudigo/partners/x',
  '//r/tudigo/partners/x',
  'http://evil.example/r/tudigo/partners/x',
])('%s is no link of ours', (target) => expect(parseVisit(target)).toBeUndefined())

it('has the channels that an editor chooses from', () => {
  expect(CHANNELS.map(({ value }) => value)).toEqual([...VISIT_CHANNELS])
})
