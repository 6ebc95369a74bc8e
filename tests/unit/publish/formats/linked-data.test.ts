import jsonld, { type JsonLdDocument, type Options } from 'jsonld'
import { describe, expect, it } from 'vitest'
import terms from '../../../fixtures/datatourisme-terms.json'
import { rendered } from '../../../support/rendered'
import { withHeights, withSessions } from '../../../support/walks'
import type { Records } from '../../../../src/publish/records'

const WALK = 'https://vitrine.example/fr/tours/nord-du-18e/'
const DATATOURISME = 'https://www.datatourisme.fr/ontology/core#'

type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string[] }

// schema.org's own context says of every name that it is schema.org's; nothing is fetched in a test
const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`${url} is asked for`)
  const document = { '@context': { '@vocab': 'http://schema.org/' } }
  return { documentUrl: url, document, contextUrl: undefined }
}

// "safe": an error for whatever would be left out
const options = { documentLoader, safe: true }
const expand = async (document: object): Promise<Node[]> =>
  (await jsonld.expand(document as JsonLdDocument, options as Options.Expand)) as Node[]

/** All things that a document says something of, however deep. */
const nodes = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodes)
  if (typeof value !== 'object' || value === null || '@value' in value) return []
  return [value as Node, ...Object.values(value).flatMap(nodes)]
}

const all = (records: Records) => {
  withHeights(records)
  withSessions(records)
  records.tours[0].externalIds = [
    { system: 'wikidata', id: 'Q90' },
    { system: 'apidae', id: '4711' },
  ]
}

const record = async (slug: string, change: (records: Records) => void = all) =>
  JSON.parse((await rendered(change)).body(`/v1/tours/${slug}.datatourisme.jsonld`))

const facts = (page: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.+?)<\/script>/.exec(page)![1])

describe('the DATAtourisme record of a walk', () => {
  it('loses nothing to a JSON-LD processor, and uses no name that the ontology lacks', async () => {
    const known = new Set([...terms.classes, ...terms.properties, ...terms.later])
    // names of W3C's and schema.org's own
    for (const name of ['owl:sameAs', 'rdfs:seeAlso', 'schema:license', 'schema:identifier'])
      known.add(name)
    for (const name of ['schema:propertyID', 'schema:Store']) known.add(name)
    const prefixes: Record<string, string> = (await record('est-du-18e'))['@context']
    const short = (iri: string) =>
      iri.startsWith(DATATOURISME)
        ? iri.slice(DATATOURISME.length)
        : Object.entries(prefixes)
            .filter(([name, at]) => name !== '@vocab' && iri.startsWith(String(at)))
            .map(([name, at]) => `${name}:${iri.slice(at.length)}`)[0]
    for (const slug of ['nord-du-18e', 'est-du-18e']) {
      const used = nodes(await expand(await record(slug))).flatMap((node) => [
        ...Object.keys(node).filter((name) => !name.startsWith('@')),
        ...(node['@type'] ?? []),
      ])
      const strange = [...new Set(used)].map((iri) => short(iri) ?? iri)
      expect(strange.filter((name) => !known.has(name))).toEqual([])
    }
  })

  it('is a walking tour in metres and minutes, with its climb and its heights', async () => {
    const [walk] = await expand(await record('est-du-18e'))
    expect(walk['@type']).toContain(`${DATATOURISME}WalkingTour`)
    const value = (name: string) => walk[`${DATATOURISME}${name}`]
    const xsd = 'http://www.w3.org/2001/XMLSchema#'
    expect(value('tourDistance')).toEqual([{ '@type': `${xsd}float`, '@value': 781 }])
    expect(value('duration')).toEqual([{ '@type': `${xsd}positiveInteger`, '@value': 50 }])
    expect(value('positiveCumulDifference')).toMatchObject([{ '@value': 26 }])
    expect(value('minAltitude')).toMatchObject([{ '@value': 48 }])
    expect(value('maxAltitude')).toMatchObject([{ '@value': 70 }])
    expect(value('lastUpdate')).toEqual([{ '@type': `${xsd}date`, '@value': '2026-11-02' }])
    expect(value('hasTourType')).toBeUndefined()
  })

  it('is in all languages at once, and says none that it lacks', async () => {
    const { 'rdfs:label': label, hasDescription, availableLanguage } = await record('nord-du-18e')
    expect(label).toEqual({
      fr: ['Balade : le nord du 18e'],
      en: ['Walk: the north of the 18th'],
    })
    // its story has no translation
    expect(Object.keys(hasDescription[0]['dc:description'])).toEqual(['fr'])
    expect(Object.keys(hasDescription[0].shortDescription)).toEqual(['fr', 'en'])
    expect(availableLanguage).toEqual(['fr', 'en'])
  })

  it('has its stops in order, shops as stores with the hours and the address of their own', async () => {
    const { 'olo:slot': slots, hasTourType, reducedMobilityAccess } = await record('nord-du-18e')
    const items = slots.map((slot: Node) => slot['olo:item'])
    expect(slots.map((slot: Node) => slot['olo:index'])).toEqual([1, 2, 3, 4])
    expect(items.map((item: Node) => item['@id'])).toEqual([
      'https://vitrine.example/fr/shops/boulangerie-labat/',
      'https://vitrine.example/fr/shops/librairie-du-ruisseau/',
      `${WALK}#stop-3`,
      `${WALK}#stop-5-bis`,
    ])
    expect(items[1]['@type']).toEqual(expect.arrayContaining(['Store', 'TourPath']))
    expect(items[2]['@type']).not.toContain('Store')
    const [where] = items[1].isLocatedAt
    expect(where['schema:geo']).toMatchObject({
      ...{ 'schema:latitude': '48.8938', 'schema:longitude': '2.3412' },
    })
    expect(where['schema:openingHoursSpecification'].length).toBeGreaterThan(0)
    expect(where['schema:openingHoursSpecification'][0]).toMatchObject({
      'schema:opens': expect.stringMatching(/^\d\d:\d\d:00$/),
    })
    expect(hasTourType[0]['@id']).toBe('kb:Loop')
    expect(reducedMobilityAccess).toBe(true)
  })

  it.each([
    ['12 rue Labat, 75018 Paris', 'kb:75118'],
    ['1 avenue Foch, 75116 Paris', 'kb:75116'],
    ['1 avenue Foch, 75016 Paris', 'kb:75116'],
    ['1 rue de Rivoli, 75001 Paris', 'kb:75101'],
    ['99 rue des Rosiers, 93400 Saint-Ouen-sur-Seine', undefined],
    ['Boîte postale, 75970 Paris', undefined],
    ['Sous le pont', undefined],
  ])('knows of %s the commune %s, and guesses none', async (address, insee) => {
    const { 'olo:slot': slots } = await record('nord-du-18e', ({ tours }) => {
      tours[0].stops[2].address = address
    })
    const [postal] = slots[2]['olo:item'].isLocatedAt[0]['schema:address']
    expect(postal.hasAddressCity?.[0]['@id']).toBe(insee)
    const said = [postal['schema:streetAddress'], postal['schema:postalCode']].flat()
    expect(said.some((part) => part && address.startsWith(part))).toBe(true)
  })

  it('says who publishes it, under which licence, and what it is called elsewhere', async () => {
    const walk = await record('nord-du-18e')
    expect(walk['@id']).toBe(WALK)
    expect(walk.hasBeenPublishedBy[0]['schema:legalName']).toBe('La Vitrine CoSto')
    expect(walk.hasBeenCreatedBy['schema:legalName']).toBe('La Vitrine CoSto')
    expect(walk['schema:license']).toBe('https://spdx.org/licenses/etalab-2.0.html')
    expect(walk['owl:sameAs']).toEqual(['http://www.wikidata.org/entity/Q90'])
    expect(walk['schema:identifier']).toMatchObject([
      { 'schema:propertyID': 'wikidata', 'schema:value': 'Q90' },
      { 'schema:propertyID': 'apidae', 'schema:value': '4711' },
    ])
    expect(walk.hasMainRepresentation[0]['ebucore:hasAnnotation'][0].credits).toHaveLength(1)
  })
})

describe('the schema.org facts of the pages', () => {
  it('lose nothing to a JSON-LD processor, on a page of each kind', async () => {
    const { body } = await rendered(all)
    for (const path of [
      ...['tours/nord-du-18e', 'tours/est-du-18e', 'shops/librairie-du-ruisseau'],
      ...['partners/tudigo', 'videos/souvenirs-de-vitrines'],
    ]) {
      const found = await expand(facts(body(`/fr/${path}/`)))
      expect(found.length, path).toBeGreaterThan(0)
      for (const type of nodes(found).flatMap((node) => node['@type'] ?? []))
        expect(type).toMatch(/^http:\/\/schema\.org\/[A-Z]/)
    }
  })

  it('name a thing alike in every language, on its own page and where others name it', async () => {
    const { body } = await rendered(all)
    const ids = (path: string, type: string) =>
      nodes(facts(body(path)))
        .filter((node) => String(node['@type']) === type)
        .map((node) => node['@id'])
    expect(ids('/en/tours/nord-du-18e/', 'TouristTrip')).toEqual([WALK])
    expect(ids('/fr/tours/nord-du-18e/', 'TouristTrip')).toEqual([WALK])
    const shop = ids('/en/shops/boulangerie-labat/', 'Store')
    expect(shop).toHaveLength(1)
    expect(ids('/en/tours/nord-du-18e/', 'Store')[0]).toBe(shop[0])
    expect(ids('/fr/tours/nord-du-18e/', 'TouristAttraction')).toEqual([
      `${WALK}#stop-3`,
      `${WALK}#stop-5-bis`,
    ])
    expect(ids('/fr/tours/nord-du-18e/', 'Event')).toEqual(ids('/en/tours/nord-du-18e/', 'Event'))
  })

  it('have an event for each session to come, called off or full where it is', async () => {
    const { body } = await rendered(all)
    const events = nodes(facts(body('/fr/tours/nord-du-18e/'))).filter(
      (node) => String(node['@type']) === 'Event',
    )
    expect(events).toMatchObject([
      {
        startDate: '2026-12-05T15:00:00+01:00',
        endDate: '2026-12-05T16:30:00+01:00',
        eventStatus: 'https://schema.org/EventScheduled',
        maximumAttendeeCapacity: 15,
        location: { name: 'Métro Jules Joffrin, sortie 1' },
        performer: { name: 'Awa Diop; guide, conférencière' },
        offers: { url: 'https://guides.example/nord?date=2026-12-05' },
        organizer: { name: 'La Vitrine CoSto' },
      },
      { eventStatus: 'https://schema.org/EventCancelled' },
      {
        startDate: '2027-04-03T10:30:00+02:00',
        offers: { availability: 'https://schema.org/SoldOut' },
      },
    ])
  })

  it('say the kind of a body where schema.org has a word for it', async () => {
    const { body } = await rendered()
    expect(facts(body('/fr/partners/le-carillon/'))['@type']).toBe('NGO')
    expect(facts(body('/fr/partners/tudigo/'))['@type']).toBe('Organization')
  })

  it('say who publishes a record and under which licence, and its keys elsewhere', async () => {
    const { body } = await rendered(all)
    const trip = nodes(facts(body('/fr/tours/nord-du-18e/'))).find(
      (node) => String(node['@type']) === 'TouristTrip',
    )!
    expect(trip.mainEntityOfPage).toMatchObject({
      license: 'https://spdx.org/licenses/etalab-2.0.html',
      publisher: { name: 'La Vitrine CoSto' },
    })
    expect(trip.sameAs).toEqual(['http://www.wikidata.org/entity/Q90'])
    expect(trip.identifier).toMatchObject([
      { propertyID: 'wikidata', value: 'Q90' },
      { propertyID: 'apidae', value: '4711' },
    ])
  })
})

describe('what is renamed, twice', () => {
  const SHOP = 'librairie-du-ruisseau'
  const renamed = (records: Records) => {
    all(records)
    for (const [collection, old] of [
      ['tours', 'nord-du-18e'],
      ['shops', SHOP],
    ] as const) {
      const one = records[collection].find(({ slug }) => slug === old)!
      one.slug = `${old}-3`
      records.addresses.push(
        { collection, slug: `${old}-2`, movedTo: one.id },
        { collection, slug: old, movedTo: one.id, isFirst: true },
      )
    }
  }
  const idsIn = (document: object) => nodes(document).flatMap((node) => node['@id'] ?? [])

  it('keeps the identifiers it had, on its pages and in its record, and links to where it is now', async () => {
    const before = idsIn(await record('nord-du-18e'))
    const after = await record('nord-du-18e-3', renamed)
    expect(idsIn(after)).toEqual(before)
    expect(before).toContain(`https://vitrine.example/fr/shops/${SHOP}/`)

    const edition = await rendered(renamed)
    const walk = facts(edition.body('/en/tours/nord-du-18e-3/'))
    expect(idsIn(walk)).toContain(WALK)
    expect(idsIn(walk)).toContain(`https://vitrine.example/fr/shops/${SHOP}/`)
    expect(JSON.stringify(walk)).toContain('https://vitrine.example/en/tours/nord-du-18e-3/')
    const shop = facts(edition.body(`/fr/shops/${SHOP}-3/`))
    expect(idsIn(shop)).toContain(`https://vitrine.example/fr/shops/${SHOP}/`)
  })
})
