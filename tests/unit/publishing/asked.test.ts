import { expect, it } from 'vitest'
import { askedOf } from '../../../src/publishing/asked'

const asked = (...words: string[]) => askedOf(['node', 'payload', 'costo-publish', ...words])

it('is all that is due, unless the command says less', () => {
  expect(asked()).toEqual({ publishOnly: undefined })
  expect(asked('--publish-only', '--seconds', '60')).toEqual({ publishOnly: true, seconds: 60 })
})

it('is refused when it says what there is not', () => {
  expect(() => asked('--seconds', 'soon')).toThrow('--seconds is "soon". Write a number of seconds')
  expect(() => asked('--all')).toThrow('takes --publish-only')
})
