import { expect, it } from 'vitest'
import { lengthOf } from '../../../widgets/partner-carousel/length'

const plain = (text: string) => text.replace(/\s/g, ' ')

it.each([
  [180, 'fr', '3 min'],
  [100, 'fr', '1 min 40 s'],
  [45, 'fr', '45 s'],
  [100, 'en', '1 min 40 sec'],
  [59.6, 'fr', '1 min'],
  [NaN, 'fr', ''],
])('%d seconds are said in %s as “%s”', (seconds, locale, text) => {
  expect(plain(lengthOf(seconds, locale))).toBe(text)
})
