import type { Showing, Shown } from '../../../src/channels/offer/shown'

export const PUBLIC_URL = 'https://vitrine.example'

const one = (slug: string, name: string, more: Partial<Shown> = {}): Shown => ({
  ...{ slug, name, kind: 'Solidarité' },
  link: `${PUBLIC_URL}/r/amis/partners/${slug}?via=newsletter`,
  ...more,
})

export const LOGO = {
  ...{ src: `${PUBLIC_URL}/v1/media/wide.webp`, width: 640, height: 200, alt: 'Logo de Tudigo' },
  srcset: [
    { src: `${PUBLIC_URL}/v1/media/thumb.webp`, width: 320 },
    { src: `${PUBLIC_URL}/v1/media/wide.webp`, width: 640 },
  ],
}

const LONG =
  'Association des commerçantes et commerçants indépendants de la Goutte-d’Or-Château-Rouge-et-Marcadet'

/** With a logo, without one, with a name that is markup, with a very long one. */
export const SHOWN: Shown[] = [
  one('tudigo', 'Tudigo', { logo: LOGO, service: 'Prêts & dons pour les commerces.' }),
  one('le-carillon', 'Le Carillon', {
    logo: { ...LOGO, alt: '' },
    service: 'Small services.',
    serviceLanguage: 'en',
  }),
  one('markup', '<b onclick="x">"Gras"</b>', { service: '<script>alert(1)</script>' }),
  one('long', LONG),
]

export const showing = (shown = SHOWN, language: 'fr' | 'en' = 'fr'): Showing => ({
  ...{ host: { slug: 'amis', name: 'Les Amis & Cie' }, missing: 0 },
  ...{ shown, language, publicUrl: PUBLIC_URL },
})

/** As many as a placement may have, all with long names. */
export const twelve = (): Shown[] =>
  Array.from({ length: 12 }, (_, at) => ({ ...SHOWN[3], slug: `p${at}`, name: `${LONG} ${at}` }))
