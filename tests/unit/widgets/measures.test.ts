import { describe, expect, it } from 'vitest'
import { distance, duration } from '../../../widgets/tour-map/measures'
import { initials } from '../../../widgets/shared/initials'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('lengths and times as a walker reads them', () => {
  it.each([
    [4, 'fr', '4 m'],
    [347, 'fr', '350 m'],
    [998, 'fr', '1 km'],
    [3240, 'fr', '3,2 km'],
    [3240, 'en', '3.2 km'],
  ])('%i metres in %s', (meters, locale, text) => {
    expect(plain(distance(meters, locale))).toBe(text)
  })

  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [80, '1 h 20 min'],
    [119.7, '2 h'],
  ])('%d minutes', (minutes, text) => {
    expect(plain(duration(minutes, 'fr'))).toBe(text)
  })
})

describe('initials in the place of a picture', () => {
  it.each([
    ['Librairie du Ruisseau', 'LR'],
    ['L’Annexe', 'LA'],
    ['petitscommerces.fr', 'P'],
    ['Épicerie', 'É'],
    ['100 % Vélo', '1V'],
  ])('%s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})
