import { fr } from '@payloadcms/translations/languages/fr'
import { expect, it } from 'vitest'
import { PLAIN_FRENCH } from '../../../src/plain-french'

const theirs = fr.translations as Record<string, Record<string, string>>
const placesIn = (text: string) => [...text.matchAll(/\{\{([^}]+)\}\}/g)].map(([, name]) => name)

const all = Object.entries(PLAIN_FRENCH).flatMap(([group, texts]) =>
  Object.entries(texts).map(([key, text]) => ({ group, key, text })),
)

it.each(all)('says otherwise what Payload says: $group, $key', ({ group, key, text }) => {
  const said = theirs[group][key]
  expect(said).toBeTypeOf('string')
  expect(text).not.toBe(said)
})

it.each(all)(
  'has no place for a value that Payload doesn’t give: $group, $key',
  ({ group, key, text }) => {
    const given = placesIn(theirs[group][key])
    // of one text Payload itself writes the name of the value in French, where nothing is found
    const missing = placesIn(text).filter(
      (name) => !given.includes(name) && !given.includes('étiquette'),
    )
    expect(missing).toEqual([])
  },
)
