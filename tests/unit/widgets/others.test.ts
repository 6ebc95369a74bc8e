import { describe, expect, it } from 'vitest'
import type { FeedPartner } from '../../../src/contract/partner'
import { others } from '../../../widgets/partner-carousel/others'

const partner = (slug: string, more: Partial<FeedPartner> = {}) =>
  ({ slug, name: slug, hosts: [], excludes: [], ...more }) as unknown as FeedPartner

const all = [
  partner('tudigo', { hosts: ['tudigo.example'], excludes: ['rival'] }),
  partner('rival'),
  partner('le-carillon'),
]
const shown = (own: string, hostname: string) => others(all, own, hostname).map(({ slug }) => slug)

describe('whom a partner’s page shows', () => {
  it('is everybody on a page of nobody’s', () => {
    expect(shown('', 'ville.example')).toEqual(['tudigo', 'rival', 'le-carillon'])
  })

  it('is not the partner itself, nor those it leaves out, when the page names it', () => {
    expect(shown('tudigo', 'ville.example')).toEqual(['le-carillon'])
  })

  it('is the same when the page names it by a slug it had before', () => {
    const renamed = [
      partner('tudigo', { formerSlugs: ['bulb'], excludes: ['rival'] }),
      ...all.slice(1),
    ]
    expect(others(renamed, 'bulb', 'ville.example').map(({ slug }) => slug)).toEqual([
      'le-carillon',
    ])
  })

  it('is the same when only the page’s host tells who it is, with or without www', () => {
    expect(shown('', 'www.Tudigo.example')).toEqual(['le-carillon'])
  })

  it('is everybody on a sub-domain nobody has declared: it may be another’s', () => {
    expect(shown('', 'blog.tudigo.example')).toEqual(['tudigo', 'rival', 'le-carillon'])
  })

  it('does not follow the choices of the others', () => {
    expect(shown('le-carillon', 'ville.example')).toEqual(['tudigo', 'rival'])
  })

  it('survives a record without hosts and exclusions', () => {
    const bare = [{ slug: 'a' }, { slug: 'b' }] as unknown as FeedPartner[]
    expect(others(bare, 'a', 'a.example')).toEqual([{ slug: 'b' }])
  })
})
