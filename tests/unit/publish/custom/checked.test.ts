import { describe, expect, it } from 'vitest'
import { CUSTOM_MAX, checkedCustom } from '../../../../src/publish/custom/checked'
import { HoldBack } from '../../../../src/publish/render/held'

function refusal(answered: unknown) {
  try {
    checkedCustom(answered)
  } catch (error) {
    return (error as HoldBack).reason
  }
  return undefined
}

const itself: Record<string, unknown> = {}
itself.inner = [itself]

describe('what a host’s publish answers', () => {
  it('is taken as JSON of its own, lines trimmed', () => {
    const shared = ['a']
    const answered = {
      ...{ parking: true, places: 40, none: null, nested: { list: [1, 'two', { three: 3 }] } },
      ...{ twice: [shared, shared] },
      lines: [{ label: ' Parking ', value: ' 40 ', href: 'https://a.example/p?q=1' }],
    }
    const custom = checkedCustom(answered)
    expect(custom).toEqual({
      ...answered,
      lines: [{ label: 'Parking', value: '40', href: 'https://a.example/p?q=1' }],
    })
    answered.nested.list.push(9)
    expect(custom?.nested).toEqual({ list: [1, 'two', { three: 3 }] })
  })

  it.each([undefined, null, {}])('is nothing when it is %j', (answered) => {
    expect(checkedCustom(answered)).toBeUndefined()
  })

  it.each([
    ['a list', [1], /^publish has answered something that is no object/],
    ['a text', 'x', /something that is no object/],
    ['a promise', Promise.resolve({}), /something that is a promise/],
    ['a function', { a: { b: () => 1 } }, /whose "a\.b" is a function/],
    ['undefined', { a: [1, undefined] }, /whose "a\[1\]" is undefined/],
    ['a date', { at: new Date(0) }, /whose "at" is a Date: write \.toISOString\(\)/],
    ['a map', { at: new Map() }, /whose "at" is an object of the class Map/],
    ['a number that is none', { n: NaN }, /whose "n" is NaN/],
    ['a bigint', { n: 1n }, /whose "n" is a bigint/],
    ['a symbol', { n: Symbol('x') }, /whose "n" is a symbol/],
    ['a circle', itself, /whose "inner\[0\]" contains itself/],
    [
      'too much',
      { text: 'é'.repeat(CUSTOM_MAX / 2) },
      /takes 80\d\d bytes of JSON, and at most 8000/,
    ],
    ['lines that are none', { lines: 'x' }, /whose "lines" is no list of at most 12 lines/],
    [
      'a line without a value',
      { lines: [{ label: 'a' }] },
      /"lines\[0\]\.value" is no text of 1 to 300/,
    ],
    [
      'a long label',
      { lines: [{ label: 'a'.repeat(81), value: 'b' }] },
      /"lines\[0\]\.label" is no text/,
    ],
    [
      'a script as an address',
      { lines: [{ label: 'a', value: 'b', href: 'javascript:alert(1)' }] },
      /"lines\[0\]\.href" is no web address: write https/,
    ],
  ])('is refused when it is or holds %s, in both languages', (_, answered, said) => {
    const reason = refusal(answered)
    expect(reason?.en).toMatch(said)
    expect(reason?.fr).toMatch(/^publish a répondu/)
  })
})
