import { describe, expect, it } from 'vitest'
import type { FeedVideo } from '../../../src/contract/video'
import { clips } from '../../../widgets/partner-carousel/clips'

const sequence = (title: string, slug?: string) => ({
  title,
  ...{
    from: 0,
    to: 60,
    partner: slug ? { slug, name: slug, page: 'https://x.example' } : undefined,
  },
})
const film = (slug: string, sequences?: unknown) => ({ slug, name: slug, sequences }) as FeedVideo

const films = [
  film('one', [sequence('a', 'tudigo'), sequence('b', 'le-carillon'), sequence('c')]),
  film('two', [sequence('d', 'tudigo')]),
  film('bare'),
]
const shown = (partner = '', video = '') =>
  clips(films, { partner, video }).map(({ slug, sequence }) => [slug, sequence?.title])

const whole = (...slugs: string[]) => slugs.map((slug) => [slug, undefined])

describe('what a carousel shows of the films', () => {
  it('is every film as a whole when no partner is named', () => {
    expect(shown()).toEqual(whole('one', 'two', 'bare'))
  })

  it('is a partner’s own sequences when it is in some', () => {
    expect(shown('tudigo')).toEqual([
      ['one', 'a'],
      ['two', 'd'],
    ])
  })

  it('is every film when the partner is in none', () => {
    expect(shown('office-nord')).toEqual(whole('one', 'two', 'bare'))
  })

  it('is one film when it is named, or the partner’s sequences in it', () => {
    expect(shown('', 'two')).toEqual(whole('two'))
    expect(shown('tudigo', 'one')).toEqual([['one', 'a']])
  })
})
