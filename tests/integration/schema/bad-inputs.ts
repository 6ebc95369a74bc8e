const published = { _status: 'published' }
export const shop = { ...published, name: 'Au bon essai', category: 'grocery' }
export const place = (number: number) => ({
  kind: 'place',
  name: `Lieu ${number}`,
  lat: 48.89 + number / 1000,
  lng: 2.34,
})
export const tour = { ...published, name: 'Un tour' }
const video = { ...published, name: 'Un film', durationSeconds: 120 }
const square = [
  [2.3, 48.8],
  [2.4, 48.8],
  [2.4, 48.9],
  [2.3, 48.9],
  [2.3, 48.8],
]
const beside = square.map(([lng, lat]) => [lng + 0.05, lat])
const perimeter = (coordinates: number[][], type = 'Polygon') => ({
  ...published,
  name: 'Un quartier',
  area: { type, coordinates: [coordinates] },
})
const link = (url: string) => ({
  root: {
    type: 'root',
    version: 1,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [{ type: 'link', version: 1, fields: { url, linkType: 'custom' }, children: [] }],
      },
    ],
  },
})

const boosted = (boost: object) => ({
  ...{ ...published, name: 'Un partenaire', kind: 'charity' },
  boost: {
    ...{ factor: 1.2, reason: 'Ouvre un atelier' },
    ...{ from: '2026-11-01T12:00:00.000Z', until: '2026-12-01T12:00:00.000Z' },
    ...boost,
  },
})

/** What is typed wrongly, where, and what an editor is told. */
export const cases: [
  what: string,
  collection: string,
  data: object,
  path: string,
  message: RegExp,
][] = [
  ['a latitude out of range', 'shops', { ...shop, lat: 98, lng: 2.3 }, 'lat', /entre −90 et 90/],
  [
    'latitude and longitude swapped',
    'shops',
    { ...shop, lat: 2.34, lng: 48.89 },
    'lat',
    /inversées\s: latitude 48.89/,
  ],
  [
    'a point in another country',
    'shops',
    { ...shop, lat: 40, lng: -3 },
    'lat',
    /hors du territoire/,
  ],
  ['half a position', 'shops', { ...shop, lat: 48.9 }, 'lng', /ou aucune des deux/],
  ['a boost without a reason', 'partners', boosted({ reason: ' ' }), 'boost.reason', /une raison/],
  ['a boost without a beginning', 'partners', boosted({ from: null }), 'boost.from', /un début/],
  ['a boost without an end', 'partners', boosted({ until: null }), 'boost.until', /une fin/],
  [
    'a boost for years',
    'partners',
    boosted({ until: '2028-11-01T12:00:00.000Z' }),
    'boost.until',
    /un an au plus/,
  ],
  [
    'a boost that ends before it begins',
    'partners',
    boosted({ until: '2026-10-01T12:00:00.000Z' }),
    'boost.until',
    /échangez les deux dates/,
  ],
  ['too large a boost', 'partners', boosted({ factor: 1.6 }), 'boost.factor', /1[.,]5/],
  ['a SIRET too short', 'shops', { ...shop, siret: '1234' }, 'siret', /celui-ci en a 4/],
  [
    'a SIRET with a wrong digit',
    'shops',
    { ...shop, siret: '732 829 320 00075' },
    'siret',
    /clé de contrôle/,
  ],
  [
    'hours that don’t parse',
    'shops',
    { ...shop, hours: 'Mo-Sa 10h-19h30' },
    'hours',
    /«\s10h-19h30\s» \(caractère 7\)/,
  ],
  ['no phone number', 'shops', { ...shop, phone: '12' }, 'phone', /«\s12\s» n’est pas un numéro/],
  [
    'an address that runs a script',
    'shops',
    { ...shop, website: 'javascript:alert(1)' },
    'website',
    /n’est pas une adresse web/,
  ],
  [
    'a link in the story that runs a script',
    'shops',
    { ...shop, story: link('javascript:alert(1)') },
    'story',
    /ne mène pas à une page|link/i,
  ],
  [
    'a closure that ends before it begins',
    'shops',
    { ...shop, closures: [{ from: '2026-08-20', to: '2026-08-01' }] },
    'closures.0.to',
    /échangez/,
  ],
  ['a summary too long', 'shops', { ...shop, summary: 'x'.repeat(201) }, 'summary', /200/],
  [
    'a walk with one stop',
    'tours',
    { ...tour, stops: [place(1)] },
    'stops',
    /au moins deux étapes, celle-ci en a 1/,
  ],
  [
    'two stops of one number',
    'tours',
    {
      ...tour,
      stops: [
        { ...place(1), number: '4' },
        { ...place(2), number: '4' },
      ],
    },
    'stops',
    /numéro 4/,
  ],
  [
    'a place without position',
    'tours',
    { ...tour, stops: [place(1), { kind: 'place', name: 'Ailleurs' }] },
    'stops.1.lat',
    /latitude et la longitude de ce lieu/,
  ],
  [
    'a place without name',
    'tours',
    { ...tour, stops: [place(1), { ...place(2), name: '' }] },
    'stops.1.name',
    /nom à ce lieu/,
  ],
  [
    'a stop without shop',
    'tours',
    { ...tour, stops: [place(1), { kind: 'shop' }] },
    'stops.1.shop',
    /Choisissez le commerce/,
  ],
  [
    'a line in the wrong order',
    'tours',
    {
      ...tour,
      stops: [place(1), place(2)],
      line: {
        type: 'LineString',
        coordinates: [
          [48.89, 2.34],
          [48.9, 2.35],
        ],
      },
    },
    'line',
    /longitude d’abord/,
  ],
  [
    'a sequence past the end',
    'videos',
    { ...video, sequences: [{ title: 'A', from: 0, to: 121 }] },
    'sequences.0.to',
    /dure 120 s/,
  ],
  [
    'a sequence that ends before it begins',
    'videos',
    { ...video, sequences: [{ title: 'A', from: 60, to: 50 }] },
    'sequences.0.to',
    /avant d’avoir commencé/,
  ],
  [
    'two sequences that overlap',
    'videos',
    {
      ...video,
      sequences: [
        { title: 'A', from: 0, to: 61 },
        { title: 'B', from: 60, to: 120 },
      ],
    },
    'sequences.1.from',
    /pendant «\sA\s» \(0 s à 61 s\)/,
  ],
  [
    'a year with a digit too many',
    'shops',
    { ...shop, opensOn: '+020255-03-01T12:00:00.000Z' },
    'opensOn',
    /«\sOuvre le\s» n’est pas une date de notre temps\s: écrivez un jour entre 1900 et 2199/,
  ],
  [
    'the year nought in a row of a list',
    'shops',
    { ...shop, closures: [{ from: '2026-08-01', to: '0000-08-20' }] },
    'closures.0.to',
    /«\sAu \(inclus\)\s» n’est pas/,
  ],
  [
    'a film shown from a year far away',
    'videos',
    { ...video, releaseAt: '+275760-01-01T00:00:00.000Z' },
    'releaseAt',
    /«\sNe pas montrer avant\s» n’est pas/,
  ],
  [
    'a right that ends in a year far away',
    'videos',
    { ...video, rights: { until: '2200-01-01' } },
    'rights.until',
    /entre 1900 et 2199/,
  ],
  [
    'an open outline',
    'perimeters',
    perimeter(square.slice(0, 4)),
    'area',
    /Le contour 1 n’est pas fermé/,
  ],
  [
    'an outline of three positions',
    'perimeters',
    perimeter(square.slice(0, 3)),
    'area',
    /au moins quatre/,
  ],
  [
    'an outline that crosses itself',
    'perimeters',
    perimeter([square[0], square[2], square[1], square[3], square[0]]),
    'area',
    /se croise/,
  ],
  [
    'an outline without a surface',
    'perimeters',
    perimeter([square[0], square[1], [2.35, 48.8], square[0]]),
    'area',
    /Le contour 1 n’a pas de surface/,
  ],
  [
    'a hole outside its outline',
    'perimeters',
    { ...perimeter(square), area: { type: 'Polygon', coordinates: [square, beside] } },
    'area',
    /Le trou 1 du contour 1 n’est pas entièrement dedans/,
  ],
  [
    'outlines that overlap',
    'perimeters',
    { ...perimeter(square), area: { type: 'MultiPolygon', coordinates: [[square], [square]] } },
    'area',
    /Les contours 1 et 2 se chevauchent/,
  ],
  ['a line as an outline', 'perimeters', perimeter(square, 'LineString'), 'area', /type Polygon/],
]
