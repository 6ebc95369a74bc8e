import { describe, expect, it } from 'vitest'
import { Guide } from '../../../src/walk-page/guide'
import { at, plain, stopAt, walk } from './walk-facts'

const NOW = new Date('2026-11-21T18:00:00+01:00')
const fix = (east: number, north: number, accuracy = 10) => ({ ...at(east, north), accuracy })
const says = (guide: Guide, ...place: Parameters<typeof fix>) => plain(guide.at(fix(...place)).text)

describe('where to go', () => {
  it('is the nearest stop before any is done', () => {
    const guide = new Guide(walk())
    expect(says(guide, 0, 180)).toBe(
      'Étape la plus proche : 2. Étape 2, à 100 m à vol d’oiseau, au nord.',
    )
    expect(guide.at(fix(0, 180)).stop).toBe(1)
  })

  it('says that one is there, and how far the next stop is along the way', () => {
    const guide = new Guide(walk())
    expect(says(guide, 5, 296)).toBe(
      'Vous y êtes : 2. Étape 2. Prochaine étape : 3. Étape 3, à 600 m en suivant le parcours, à l’est.',
    )
    expect([...guide.done]).toEqual([1])
    expect(says(guide, 200, 395)).toBe(
      'Prochaine étape : 3. Étape 3, à 300 m en suivant le parcours, au sud-est.',
    )
  })

  it('is said as the crow flies off the way, and where nobody has drawn it', () => {
    const off = new Guide(walk())
    off.mark(1, true)
    expect(says(off, 200, 200)).toMatch(/^Prochaine étape : 3\. Étape 3, à 200 m à vol d’oiseau/)
    const straight = new Guide(walk({ line: undefined }))
    straight.mark(0, true)
    expect(says(straight, 0, 200)).toMatch(/^Prochaine étape : 2\. Étape 2, à 100 m à vol d’oiseau/)
  })

  it('follows what the visitor says is done, and takes it back', () => {
    const guide = new Guide(walk())
    guide.mark(1, true)
    expect(guide.at(fix(0, 150)).stop).toBe(2)
    guide.mark(1, false)
    expect(guide.at(fix(0, 290)).stop).toBe(2)
    guide.mark(2, true)
    // what was left out at the start comes last
    expect(guide.at(fix(0, 150)).stop).toBe(0)
    guide.mark(0, true)
    expect(guide.at(fix(0, 150))).toEqual({ text: 'Toutes les étapes sont faites.' })
  })

  it('leads a loop on to its first stop, the long way round', () => {
    const loop = walk({ loop: true })
    loop.stops[2].toNextMeters = 500
    loop.line!.push([at(0, 0).lng, at(0, 0).lat])
    const guide = new Guide(loop)
    guide.mark(1, true)
    guide.mark(2, true)
    expect(says(guide, 390, 300)).toMatch(
      /Prochaine étape : 1\. Étape 1, à 500 m en suivant le parcours, au sud-ouest\.$/,
    )
  })

  it('says that the place is known badly, and how far away the walk is', () => {
    expect(says(new Guide(walk()), 0, 180, 240)).toMatch(
      /^Position connue à 250 m près seulement\. /,
    )
    expect(says(new Guide(walk()), -8000, 0)).toBe('La balade est à 8 km de vous, à l’est.')
  })

  it('doesn’t change at every pace', () => {
    const guide = new Guide(walk())
    expect(says(guide, 0, 121)).toBe(says(guide, 0, 124))
  })

  it.each([
    [0, 100, 'au sud'],
    [100, 100, 'au sud-ouest'],
    [100, 0, 'à l’ouest'],
    [100, -100, 'au nord-ouest'],
    [0, -100, 'au nord'],
    [-100, -100, 'au nord-est'],
    [-100, 0, 'à l’est'],
    [-100, 100, 'au sud-est'],
  ])('is %i m east and %i m north: the stop lies %s', (east, north, direction) => {
    expect(plain(new Guide(walk()).away(0, at(east, north)))).toMatch(
      new RegExp(`^à (100|150) m de vous, ${direction}$`),
    )
  })
})

describe('toilets and water', () => {
  const hours = (to: string) => ({
    open: [['2026-11-21T10:00:00+01:00', to]] as [string, string][],
    until: '2026-12-07T00:00:00+01:00',
  })
  const facts = walk({
    stops: [
      stopAt('1', 0, 0, { toilets: true, hours: hours('2026-11-21T17:00:00+01:00') }),
      stopAt('2', 0, 300, { toilets: true }),
      stopAt('3', 400, 300, {
        toilets: true,
        water: true,
        hours: hours('2026-11-21T17:00:00+01:00'),
      }),
    ],
  })

  it('are the nearest that are open', () => {
    expect(plain(new Guide(facts).nearest('toilets', at(0, 0), NOW))).toBe(
      'Toilettes les plus proches : étape 2. Étape 2, à 300 m à vol d’oiseau, au nord.',
    )
  })

  it('are said to be closed when all are', () => {
    expect(new Guide(facts).nearest('water', at(0, 0), NOW)).toBe(
      'Les points d’eau du parcours sont fermés en ce moment.',
    )
  })

  it('are not spoken of on a walk without any', () => {
    expect(new Guide(walk()).nearest('toilets', at(0, 0), NOW)).toBeUndefined()
  })
})
