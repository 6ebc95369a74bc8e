import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Maker } from '../../../src/publish/make'
import { currentEdition } from '../../../src/publish/store/editions'
import { inputs, records } from '../../fixtures/records'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-slugs-'))
})
afterEach(() => rm(folder, { recursive: true }))

// "Le Constructor" is a name that every object of the language has, too
it('publishes a walk, shop and partner called “constructor” as any other, again and again', async () => {
  const { publicUrl, locales, version, now } = inputs()
  const maker = new Maker(folder, join(folder, 'no-build'))
  for (const name of ['Première', 'Seconde']) {
    const changed = records()
    for (const kind of ['tours', 'shops', 'partners'] as const)
      changed[kind][0].slug = 'constructor'
    changed.tours[0].name = { fr: name }
    await maker.make({ publicUrl, locales, version, now, records: changed })
  }
  const edition = await currentEdition(folder)
  const paths = [...(edition?.entries() ?? [])].map(([path]) => path)
  for (const kind of ['tours', 'shops', 'partners'])
    expect(paths).toContain(`/fr/${kind}/constructor/`)
  // what each of the two leaflets leads to
  expect(paths.filter((path) => /^\/fr\/tours\/constructor\/p\/\w+\/$/.test(path))).toHaveLength(2)
}, 60_000)
