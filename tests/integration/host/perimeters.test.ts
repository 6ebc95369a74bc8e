import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { costo } from '../../../src'
import { perimetersFrom } from '../../../src/import/payload-command'
import { type Host, optionsIn, startHost } from './host'
import { onEachDatabase } from '../../support/databases'

const square = (name: string, west: number, size = 0.01) => ({
  type: 'Feature',
  properties: { nom: name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 48.89],
        [west + size, 48.89],
        [west + size, 48.9],
        [west, 48.9],
        [west, 48.89],
      ],
    ],
  },
})

onEachDatabase('the command of a host that reads a city’s perimeters', (kind) => {
  let host: Host
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'perimeters-'))
    host = await startHost(kind, (folder) => ({ plugins: [costo(optionsIn(folder))] }))
  })
  afterAll(async () => {
    await host?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const run = async (features: object[], ...more: string[]) => {
    const path = join(folder, 'quarters.geojson')
    await writeFile(path, JSON.stringify({ type: 'FeatureCollection', features }))
    return perimetersFrom(host.payload, ['payload', 'costo-perimeters', path, ...more])
  }
  const areas = async () => {
    const { docs } = await host.payload.find({
      ...{ collection: 'perimeters', draft: true, sort: 'name', depth: 0 },
    })
    return docs.map((one) => [one.name, JSON.stringify(one.area).includes('2.36'), one._status])
  }

  it('makes drafts of them, named by a property', async () => {
    const named = ['--name', 'nom']
    const { code } = await run(
      [square('Clignancourt', 2.34), square('Goutte d’Or', 2.35)],
      ...named,
    )
    expect(code).toBe(0)
    expect(await areas()).toEqual([
      ['Clignancourt', false, 'draft'],
      ['Goutte d’Or', true, 'draft'],
    ])
  })

  it('leaves what is there as an editor has it, unless it is told to replace the outline', async () => {
    const other = [square('Clignancourt', 2.36)]
    expect((await run(other, '--name', 'nom')).code).toBe(0)
    expect((await areas())[0]).toEqual(['Clignancourt', false, 'draft'])
    expect((await run(other, '--name', 'nom', '--replace')).code).toBe(0)
    expect((await areas())[0]).toEqual(['Clignancourt', true, 'draft'])
  })

  it('writes nothing of a file in which one outline can’t be kept, and names it', async () => {
    const before = await areas()
    const { code, lines } = await run(
      [square('Nouveau', 2.33), square('À l’étranger', 12)],
      ...['--name', 'nom'],
    )
    expect(code).toBe(1)
    expect(JSON.stringify(lines)).toContain('À l’étranger')
    expect(await areas()).toEqual(before)
  })

  it('makes them at the start where there are none, and leaves them to the editors from then on', async () => {
    const path = join(folder, 'city.geojson')
    const write = (...features: object[]) =>
      writeFile(path, JSON.stringify({ type: 'FeatureCollection', features }))
    await write(square('Clignancourt', 2.34), square('Goutte d’Or', 2.35))
    const city = await startHost(kind, (own) => ({
      plugins: [costo({ ...optionsIn(own), perimeters: { file: path, name: 'nom' } })],
    }))
    const names = async () =>
      (await city.payload.find({ collection: 'perimeters', draft: true, sort: 'name' })).docs.map(
        ({ name, _status }) => [name, _status],
      )
    const made = await names()
    expect(made).toEqual([
      ['Clignancourt', 'draft'],
      ['Goutte d’Or', 'draft'],
    ])
    await write(square('Chapelle', 2.36))
    await city.payload.config.onInit?.(city.payload)
    expect(await names()).toEqual(made)
    await city.stop()
  })

  it('says what it takes', async () => {
    await expect(perimetersFrom(host.payload, ['costo-perimeters'])).rejects.toThrow(/one file/)
    await expect(
      perimetersFrom(host.payload, ['costo-perimeters', join(folder, 'none.geojson')]),
    ).rejects.toThrow(/none\.geojson can't be read/)
  })
})
