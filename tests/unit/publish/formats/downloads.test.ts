import { describe, expect, it } from 'vitest'
import type { FeedDownload } from '../../../../src/contract/tour'
import { Memory } from '../../../../src/publish/render/memory'
import { compresses } from '../../../../src/publish/store/compress'
import { inputs, records } from '../../../fixtures/records'
import { renderAll, rendered } from '../../../support/rendered'
import { withSessions } from '../../../support/walks'

const pathOf = ({ href }: FeedDownload) => href.replace('https://vitrine.example', '')

describe('the files of a walk for other programs', () => {
  it.each(['fr', 'en'])(
    'are named by its JSON with their true size and type, and by its page: %s',
    async (locale) => {
      const { json, file, body } = await rendered(withSessions)
      const { downloads } = json(`/v1/${locale}/tours/nord-du-18e.json`).tour
      expect(downloads.map(({ id }: FeedDownload) => id)).toEqual([
        ...['gpx', 'kml', 'geojson', 'ics', 'datatourisme'],
      ])
      const page = body(`/${locale}/tours/nord-du-18e/`)
      for (const download of downloads) {
        const { type, body } = file(pathOf(download))!
        expect(type).toBe(download.type)
        expect(compresses(type, 1000)).toBe(true)
        expect(Buffer.byteLength(String(body))).toBe(download.bytes)
        expect(page).toContain(`<a href="${download.href}" type="${type}" download>`)
        expect(page).toContain(
          `<link rel="alternate" type="${type}" href="${download.href}" title="${download.label}" />`,
        )
      }
    },
  )

  it('are in the language of their address', async () => {
    const { body } = await rendered()
    expect(body('/v1/en/tours/nord-du-18e.gpx')).toContain(
      '<name>Walk: the north of the 18th</name>',
    )
  })

  it('lead on from the name a walk had before', async () => {
    const { file } = await rendered((all) => {
      all.addresses.push({ collection: 'tours', slug: 'vieux-nord', movedTo: 'tour-nord' })
    })
    for (const name of ['fr/tours/SLUG.gpx', 'en/tours/SLUG.kml', 'tours/SLUG.datatourisme.jsonld'])
      expect(file(`/v1/${name.replace('SLUG', 'vieux-nord')}`)).toMatchObject({
        ...{ status: 301, location: `/v1/${name.replace('SLUG', 'nord-du-18e')}` },
      })
    expect(file('/v1/fr/tours/vieux-nord.ics')).toBeUndefined()
  })

  it('have a calendar only with a session in it', async () => {
    const { json, file } = await rendered(withSessions)
    const { downloads } = json('/v1/fr/tours/est-du-18e.json').tour
    expect(downloads.map(({ id }: FeedDownload) => id)).not.toContain('ics')
    expect(file('/v1/fr/tours/est-du-18e.ics')).toBeUndefined()
  })

  it('hold all languages where the format does, and then exist once', async () => {
    const { paths } = await rendered()
    expect(paths.filter((path) => path.endsWith('nord-du-18e.datatourisme.jsonld'))).toEqual([
      '/v1/tours/nord-du-18e.datatourisme.jsonld',
    ])
  })

  it('of all walks together are named by the list’s page and each walk’s', async () => {
    const { body, file } = await rendered()
    expect(file('/v1/fr/tours.atom')?.type).toBe('application/atom+xml; charset=utf-8')
    expect(file('/v1/fr/tours.ics')?.type).toBe('text/calendar; charset=utf-8')
    for (const page of ['/fr/tours/', '/fr/tours/est-du-18e/'])
      for (const name of ['atom', 'ics'])
        expect(body(page)).toMatch(
          new RegExp(`<link rel="alternate" type="[^"]+" href="[^"]+/v1/fr/tours.${name}"`),
        )
    expect(body('/fr/tours/')).toContain('<a href="https://vitrine.example/v1/fr/tours.atom"')
  })

  it('change with the walk alone: another walk’s are the same objects as before', async () => {
    const memory = new Memory()
    const before = await renderAll(records(), inputs(), undefined, memory)
    const changed = records()
    changed.tours = changed.tours.map((tour) =>
      tour.slug === 'est-du-18e' ? { ...tour, name: { fr: 'Balade de l’est' } } : tour,
    )
    const after = await renderAll(changed, inputs(), undefined, memory)
    const at = ({ files }: typeof before, path: string) => files.find((one) => one.path === path)
    expect(at(after, '/v1/fr/tours/nord-du-18e.gpx')).toBe(
      at(before, '/v1/fr/tours/nord-du-18e.gpx'),
    )
    expect(String(at(after, '/v1/fr/tours/est-du-18e.gpx')!.body)).toContain('Balade de l’est')
  })

  it('still come with a walk held back, which shows its last good version', async () => {
    const good = await rendered()
    const broken = records()
    broken.tours.find(({ slug }) => slug === 'est-du-18e')!.stops.splice(1)
    const { files, held } = await renderAll(broken, inputs(), (collection, locale, slug) =>
      collection === 'tours' ? good.json(`/v1/${locale}/tours/${slug}.json`).tour : undefined,
    )
    expect(held.map(({ slug }) => slug)).toEqual(['est-du-18e'])
    const path = '/v1/fr/tours/est-du-18e.gpx'
    expect(files.find((file) => file.path === path)?.body).toBe(good.body(path))
  })
})
