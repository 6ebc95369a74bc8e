import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { importFile, type ImportOptions } from '../../../src/import/command'
import type { CommandResult } from '../../../src/publish/lines'
import { eachDatabase, start } from '../../support/databases'

const run = promisify(execFile)
const FOLDER = 'tests/fixtures/walk-files'

const french = ({ lines }: CommandResult) =>
  lines.map((line) => (typeof line === 'string' ? line : line.fr)).join('\n')

eachDatabase('vitrine import', (installation) => {
  beforeEach(async () => {
    const { payload } = installation()
    for (const collection of ['tours', 'perimeters', 'shops'] as const)
      await payload.delete({ collection, where: { id: { exists: true } }, trash: true })
  })

  const imported = (name: string, options: Partial<ImportOptions> = {}) =>
    importFile(
      installation().payload,
      { bytes: readFileSync(join(FOLDER, name)), name },
      { write: false, force: false, replace: false, ...options },
    )
  const drafts = async (collection: 'tours' | 'perimeters') =>
    (await installation().payload.find({ collection, draft: true, sort: 'name' }))
      .docs as unknown as {
      name: string
      _status: string
    }[]

  it('shows what is in a file, and writes nothing', async () => {
    const result = await imported('ogr.kml')
    expect(result.code).toBe(0)
    expect(french(result).split('\n')).toEqual([
      'ogr.kml',
      expect.stringMatching(
        /^ {2}tracé 1 : « De l’Œuvre à la Goutte d’Or », 4\d\d m, 6 points lus, 6 gardés \(à 0 m près\)$/,
      ),
      '  étape 1 : « Mairie du 18e », 48.89221, 2.34412',
      '  étape 2 : « Pâtisserie « Chez Zoé & Cie » », 48.8932, 2.34631',
      '  étape 3 : « Square Léon », 48.89452, 2.34893',
      'Rien n’a été écrit : ajoutez --write pour en faire des brouillons.',
    ])
    expect(await drafts('tours')).toEqual([])
  })

  it('writes a draft with --write, a known shop as that shop, and no second one like it unless forced', async () => {
    const { payload } = installation()
    const { id } = await payload.create({
      collection: 'shops',
      data: {
        name: 'Pâtisserie Chez Zoé et Cie',
        category: 'bakery',
        lat: 48.8932,
        lng: 2.3463,
        _status: 'published',
      },
    })
    const result = await imported('ogr.kml', { write: true })
    expect(french(result)).toMatch(/Brouillon de balade : « De l’Œuvre à la Goutte d’Or »/)
    const [tour] = await drafts('tours')
    expect(tour).toMatchObject({
      _status: 'draft',
      stops: [
        { kind: 'place' },
        { kind: 'shop', shop: id },
        { kind: 'place', name: 'Square Léon' },
      ],
    })

    const again = await imported('gpsbabel-track.gpx', { write: true })
    expect(again.code).toBe(1)
    expect(french(again)).toMatch(/La balade « De l’Œuvre à la Goutte d’Or » lui ressemble/)
    expect(await drafts('tours')).toHaveLength(1)
    expect((await imported('gpsbabel-track.gpx', { write: true, force: true })).code).toBe(0)
    expect(await drafts('tours')).toHaveLength(2)
  })

  it('writes perimeters, named by the property that is asked for, whole or nothing', async () => {
    const wrong = await imported('perimeters.geojson', {
      write: true,
      nameProperty: 'nom_quartier',
    })
    expect([wrong.code, french(wrong)]).toEqual([
      1,
      expect.stringMatching(/pas de propriété « nom_quartier » ; celles qu’il y a : nom, c_qu/),
    ])
    const right = await imported('perimeters.geojson', { write: true, nameProperty: 'c_qu' })
    expect(french(right)).toMatch(/Brouillons : 71, 70\./)
    expect((await drafts('perimeters')).map(({ name, _status }) => [name, _status])).toEqual([
      ['70', 'draft'],
      ['71', 'draft'],
    ])
    await imported('perimeters.geojson', { write: true, as: 'perimeters' })
    expect(await drafts('perimeters')).toHaveLength(4)
    const again = await imported('perimeters.geojson', { write: true })
    expect(french(again)).toMatch(/Existaient déjà, laissés : Goutte d’Or, Clignancourt et Amiraux/)
    const replaced = await imported('perimeters.geojson', { write: true, replace: true })
    expect(french(replaced)).toMatch(/Nouveau contour, en brouillon : Goutte d’Or/)
    expect(await drafts('perimeters')).toHaveLength(4)
  })

  it('takes no perimeter of a file in which one is refused', async () => {
    const { features, ...more } = JSON.parse(
      readFileSync(join(FOLDER, 'perimeters.geojson'), 'utf8'),
    )
    const [first] = features
    const open = {
      ...first,
      geometry: { ...first.geometry, coordinates: [first.geometry.coordinates[0].slice(1)] },
    }
    const bytes = Buffer.from(JSON.stringify({ ...more, features: [features[1], open] }))
    const options = { write: true, force: false, replace: false }
    const result = await importFile(installation().payload, { bytes, name: 'a.geojson' }, options)
    expect([result.code, french(result)]).toEqual([
      1,
      expect.stringMatching(/Un contour est refusé \(Goutte d’Or\)/),
    ])
    expect(await drafts('perimeters')).toEqual([])
  })

  it('refuses a broken file, and a line that there is not', async () => {
    const bytes = Buffer.from('<gpx><trk></gpx>')
    const options = { write: true, force: false, replace: false }
    const broken = await importFile(installation().payload, { bytes, name: 'a.gpx' }, options)
    expect([broken.code, french(broken)]).toEqual([
      1,
      expect.stringMatching(/^a\.gpx : Ligne 1 : .* Rien n’a été écrit\.$/),
    ])
    const none = await imported('ogr.kml', { write: true, line: 3 })
    expect([none.code, french(none)]).toEqual([
      1,
      expect.stringMatching(/pas de tracé 3 : le fichier en a 1/),
    ])
    expect(await drafts('tours')).toEqual([])
  })
})

describe('the command in a console', () => {
  it('prints, and ends with the codes of the other commands', async () => {
    const installation = await start()
    const env = {
      ...process.env,
      DATA_DIR: installation.dataDir,
      DATABASE_URL: '',
      LANG: 'fr_FR.UTF-8',
      LC_ALL: '',
    }
    const vitrine = (...args: string[]) =>
      run(process.execPath, ['bin/vitrine.js', 'import', ...args], { env }).then(
        ({ stdout }) => ({ code: 0, text: stdout }),
        ({ code, stderr }) => ({ code, text: stderr as string }),
      )
    try {
      const shown = await vitrine(join(FOLDER, 'ogr.kmz'))
      expect(shown).toEqual({
        code: 0,
        text: expect.stringMatching(/étape 3 : « Square Léon »[^]*Rien n’a été écrit/),
      })
      const made = await vitrine(
        join(FOLDER, 'perimeters.geojson'),
        '--write',
        '--as=perimeters',
        '--name-property',
        'c_qu',
      )
      expect(made).toEqual({ code: 0, text: expect.stringMatching(/Brouillons : 71, 70\./) })
      expect((await vitrine('bin/vitrine.js')).code).toBe(1)
      for (const wrong of [
        [],
        ['no-such-file.gpx'],
        ['a.gpx', '--as', 'shops'],
        ['a.gpx', '--line'],
        ['a.gpx', '--line', 'x'],
        ['a.gpx', 'b.gpx'],
      ])
        expect((await vitrine(...wrong)).code, wrong.join(' ')).toBe(3)
    } finally {
      await installation.stop()
    }
  }, 240_000)
})
