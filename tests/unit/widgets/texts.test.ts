import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textsOf } from '../../browser/baked-widgets'

const LANGUAGES = ['fr', 'en', 'es', 'de', 'it']
const french = textsOf('fr')
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

describe('the texts', () => {
  it.each(LANGUAGES)('are complete in %s, with the same places to fill in', (language) => {
    const texts = textsOf(language)
    expect(Object.keys(texts)).toEqual(Object.keys(french))
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe('')
      // a day that a language doesn't name in this sentence is no loss; a place French doesn't know is an error
      expect(places(french[key]), key).toEqual(places(text))
    }
  })

  it('hold nothing that no widget says', () => {
    const sources = readdirSync('widgets', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`widgets/${file}`, 'utf8'))
      .join('\n')
    const unsaid = Object.keys(french).filter((key) => {
      const stem = key.replace(/\.(one|other)$/, '')
      // titles and links are chosen by what the carousel shows: `all.${this.show}`
      const made = new RegExp(`\`(${stem.split('.')[0]}\\.)?\\$\\{this\\.show\\}(\\.title)?\``)
      return (
        !sources.includes(`'${stem}'`) &&
        !(/partners|shops|videos/.test(stem) && made.test(sources))
      )
    })
    // the walk's state is its own key
    expect(unsaid).toEqual(['diverted', 'suspended'])
  })
})
