import { describe, expect, it } from 'vitest'
import { addressOf, setOf, tileSource } from '../../../../src/publish/heavy/maps/source'
import { readMap } from '../../../../src/map-environment'
import { checkOptions } from '../../../../src/plugins/options'

const OWN = { url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: '© Nous' }
const env = (more: Record<string, string>) => ({ NODE_ENV: 'test', ...more }) as NodeJS.ProcessEnv

describe('the source of the map', () => {
  it('can be the IGN’s: Plan IGN v2 by WMTS, free of key, with its maker named', () => {
    const source = tileSource('ign')!
    const address = new URL(addressOf(source, 16, 33195, 22537))
    expect(`${address.origin}${address.pathname}`).toBe('https://data.geopf.fr/wmts')
    expect(Object.fromEntries(address.searchParams)).toEqual({
      ...{ SERVICE: 'WMTS', VERSION: '1.0.0', REQUEST: 'GetTile', STYLE: 'normal' },
      ...{ LAYER: 'GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2', FORMAT: 'image/png' },
      ...{ TILEMATRIXSET: 'PM', TILEMATRIX: '16', TILECOL: '33195', TILEROW: '22537' },
    })
    expect(source.attribution).toContain('© IGN')
    expect(source.maxZoom).toBe(17)
  })

  it('can be one’s own: address and maker are enough', () => {
    const source = tileSource(OWN)!
    expect(source).toMatchObject({ size: 256, maxZoom: 17, requestsPerSecond: 2, connections: 1 })
    expect(setOf(source)).toMatch(/^tiles-example-[0-9a-f]{8}$/)
    expect(setOf(tileSource({ ...OWN, size: 512 })!)).not.toBe(setOf(source))
    expect(tileSource({ ...OWN, maxZoom: 19 })!.maxZoom).toBe(17)
  })

  it('can be none', () => expect(tileSource('none')).toBeUndefined())

  it.each([
    [{ ...OWN, url: 'tiles.example/{z}/{x}/{y}.png' }, /url is "tiles.*begins with https/],
    [{ ...OWN, url: 'https://tiles.example/{z}/{x}.png' }, /\{z\}, \{x\} and \{y\} must all/],
    [{ ...OWN, attribution: ' ' }, /attribution is empty.*OpenStreetMap/],
    [{ ...OWN, size: 300 }, /300 pixels wide: write 256 or 512/],
    [{ ...OWN, type: 'image/gif' }, /type is "image\/gif"/],
    [{ ...OWN, minZoom: 12, maxZoom: 8 }, /zoom levels 12 to 8/],
    [{ ...OWN, requestsPerSecond: 500 }, /500 times a second/],
    [{ ...OWN, connections: 40 }, /40 connections: write 1 to 6/],
    [{ ...OWN, freshDays: 0 }, /0 days: write 1 to 365/],
    [{ ...OWN, name: 'Mon plan' }, /name is "Mon plan"/],
    ['osm', /"osm": write "ign", "none"/],
  ])('is refused at the start when it is wrong, with what to write: %j', (map, why) => {
    expect(() => checkOptions({ map: map as never })).toThrow(why)
    expect(() => checkOptions({ map: map as never })).toThrow(/^costo: /)
  })

  it('is told who asks in one line', () => {
    expect(() => checkOptions({ contact: 'cartes@ville.example\r\nX: y' })).toThrow(
      /contact is .*write one e-mail/,
    )
    expect(() => checkOptions({ contact: 'mailto:cartes@ville.example' })).not.toThrow()
  })
})

describe('the environment', () => {
  it.each([
    ['https://vitrine.paris.fr', 'ign'],
    ['http://localhost:3000', 'none'],
    ['http://127.0.0.1:3000', 'none'],
    ['http://[::1]:3000', 'none'],
    ['https://vitrine.example', 'none'],
    ['http://vitrine', 'none'],
    ['http://vitrine.local', 'none'],
  ])('has the IGN’s map once others can reach the site, and asks nobody before: %s', (url, map) => {
    expect(readMap(env({ PUBLIC_URL: url }))).toBe(map)
  })

  it('chooses a map whatever the address', () => {
    expect(readMap(env({ MAP_TILES: 'ign' }))).toBe('ign')
    expect(readMap(env({ MAP_TILES: 'none', PUBLIC_URL: 'https://vitrine.paris.fr' }))).toBe('none')
    const own = {
      ...{ MAP_TILES: OWN.url, MAP_ATTRIBUTION: '© Nous', MAP_MAX_ZOOM: '16' },
      ...{ MAP_TILE_SIZE: '512', MAP_NAME: 'nous', MAP_ATTRIBUTION_URL: 'https://nous.example/' },
    }
    expect(tileSource(readMap(env(own)))).toMatchObject({
      ...{ url: OWN.url, name: 'nous', size: 512, maxZoom: 16, attribution: '© Nous' },
      attributionUrl: 'https://nous.example/',
    })
  })

  it('is refused when it names tiles and not their maker', () => {
    expect(() => tileSource(readMap(env({ MAP_TILES: OWN.url })))).toThrow(/attribution is empty/)
    expect(() =>
      tileSource(readMap(env({ MAP_TILES: OWN.url, MAP_ATTRIBUTION: '©', MAP_TILE_SIZE: 'big' }))),
    ).toThrow(/NaN pixels/)
  })
})
