import { describe, expect, it, vi } from 'vitest'
import { visitLink } from '../../../widgets/partner-carousel/visit-link'

const page = 'https://vitrine.example/fr/partners/tudigo/'

describe('where a partner’s card leads', () => {
  it.each([
    [
      'its own site, telling where the visit comes from',
      'https://tudigo.example/?o=1#haut',
      'https://tudigo.example/?o=1&utm_source=ici.example&utm_medium=widget&utm_campaign=costo#haut',
    ],
    [
      'its own site, when nothing stands behind its address yet',
      'https://tudigo.example/a',
      'https://tudigo.example/a?utm_source=ici.example&utm_medium=widget&utm_campaign=costo',
    ],
    [
      'its own site as it is, when it has its own marks',
      'https://tudigo.example/?utm_source=x',
      'https://tudigo.example/?utm_source=x',
    ],
    ['its public page, when it has no site', undefined, page],
    ['its public page, when the address is code', 'javascript:alert(1)', page],
    ['its public page, when the address is none', 'https://', page],
  ])('%s', (_, website, link) => {
    expect(visitLink({ website, page }, 'ici.example')).toBe(link)
  })

  it('its own site in a browser of 2022 too, which has no URL.canParse', () => {
    vi.stubGlobal(
      'URL',
      class extends URL {
        static override canParse = undefined as never
      },
    )
    expect(visitLink({ website: 'https://tudigo.example/', page }, '')).toBe(
      'https://tudigo.example/',
    )
    expect(visitLink({ website: 'https://[', page }, '')).toBe(page)
    vi.unstubAllGlobals()
  })

  it('its own site as it is, when the page has switched the marks off', () => {
    expect(visitLink({ website: 'https://tudigo.example/', page }, '')).toBe(
      'https://tudigo.example/',
    )
  })
})
