import { describe, expect, it } from 'vitest'
import { type Beacon, parseBeacon } from '../../../src/contract/beacon'

const BEACON: Beacon = {
  ...{ v: 1, widget: 'partner-carousel', version: '0.1.0', views: 1 },
  items: [
    ['partners/tudigo', 1, 0],
    ['shops/librairie-du-ruisseau', 2, 1],
  ],
}

const reading = (change: object) => () => parseBeacon(JSON.stringify({ ...BEACON, ...change }))

describe('a beacon', () => {
  it('is read as a widget sends it', () => {
    const whole = { ...BEACON, errors: 1, partner: 'le-carillon' }
    expect(parseBeacon(JSON.stringify(whole))).toEqual(whole)
  })

  it('loses what the contract does not name', () => {
    const told = parseBeacon(JSON.stringify({ ...BEACON, page: 'https://x.example/a', id: 'me' }))
    expect(told).toEqual(BEACON)
  })

  it.each([
    ['another version', { v: 2 }, /v is 2/],
    ['another widget', { widget: 'x-frame' }, /widget/],
    ['no version of a suite', { version: '<script>' }, /version/],
    ['a partner that is no slug', { partner: '../x' }, /partner/],
    ['more views than a person', { views: 21 }, /views/],
    ['half a view', { views: 0.5 }, /views/],
    ['less than nothing', { items: [['shops/a', -1, 0]] }, /exposures of shops\/a/],
    ['a thousand clicks', { items: [['shops/a', 1, 1000]] }, /clicks of shops\/a/],
    ['no kind and slug', { items: [['https://x.example', 1, 0]] }, /kind\/slug/],
    ['another kind', { items: [['users/me', 1, 0]] }, /kind\/slug/],
    [
      'an item twice',
      {
        items: [
          ['shops/a', 1, 0],
          ['shops/a', 1, 0],
        ],
      },
      /twice/,
    ],
    ['more items than there are', { items: Array(201).fill(['shops/a', 1, 0]) }, /items/],
    ['a number as text', { views: '1' }, /views/],
  ])('is refused with %s', (_, change, message) => {
    expect(reading(change)).toThrow(message)
    expect(reading(change)).toThrow(TypeError)
  })

  it.each(['', 'null', '[]', '"x"', '{', '{"v":1'])('is refused when it is %s', (body) => {
    expect(() => parseBeacon(body)).toThrow(TypeError)
  })
})
