import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { CheckPlace } from '../../../src/site-check/check'
import { keepCheck, checksOf } from '../../../src/site-check/rows'
import { checkDue, startSiteChecks } from '../../../src/site-check/weekly'
import { eachDatabase } from '../../support/databases'
import { startPartnerSite } from '../../support/partner-site'
import { publishNow } from '../publish/edition'

const site = await startPartnerSite()
afterAll(() => site.stop())

const MONDAY = new Date('2026-11-23T09:00:00Z')
const later = (days: number, minutes = 0) =>
  new Date(MONDAY.getTime() + (days * 24 * 60 + minutes) * 60_000)

eachDatabase('the weekly look at declared sites', (installation) => {
  const ids = {} as Record<'tudigo' | 'draft' | 'none', string>
  const payload = () => installation().payload
  const place = (): CheckPlace => ({
    folder: join(installation().dataDir, 'editions'),
    base: 'https://vitrine.example',
    also: [site.host],
    limits: { milliseconds: 2000 },
  })
  const look = (now: Date) => checkDue({ payload: payload(), place: place(), now: () => now })
  const paths = () => site.asked.map(({ path }) => path)

  beforeAll(async () => {
    site.asked.length = 0
    const partner = async (name: keyof typeof ids, sites: string[], status: string) => {
      const { id } = await payload().create({
        collection: 'partners',
        data: {
          ...{ slug: name, name, kind: 'charity', _status: status as 'published' },
          sites: sites.map((url) => ({ url })),
        },
      })
      ids[name] = String(id)
    }
    await partner('tudigo', [`${site.url}/`], 'published')
    await partner('draft', [`${site.url}/draft`], 'draft')
    await partner('none', [], 'published')
    expect(await look(MONDAY)).toEqual([])
    expect(site.asked).toEqual([])
    await publishNow(installation())
  })
  beforeEach(async () => {
    await payload().db.deleteMany({ collection: 'site-checks', where: {} })
    site.asked.length = 0
  })

  it('looks at a declared site, and again after a week', async () => {
    site.pages['/'] = '<h1>Accueil</h1>'
    expect(await look(MONDAY)).toEqual([`${site.url}/`])
    expect(await look(later(6, 23 * 60))).toEqual([])
    expect(await look(later(7))).toEqual([`${site.url}/`])
    expect(paths()).toEqual(['/', '/'])
    const [row] = await checksOf(payload(), ids.tudigo)
    expect(row).toMatchObject({ level: 'warning', checkedAt: later(7).toISOString() })
  })

  it('looks at the pages somebody has named instead, as long as their site is declared', async () => {
    const at = { checkedAt: MONDAY.toISOString(), level: 'fine' as const, findings: [] }
    await keepCheck(payload(), { ...at, partner: ids.tudigo, url: `${site.url}/blog` })
    await keepCheck(payload(), { ...at, partner: ids.tudigo, url: `${site.url}/contact` })
    await keepCheck(payload(), { ...at, partner: ids.tudigo, url: 'https://elsewhere.example/' })
    await keepCheck(payload(), { ...at, partner: ids.none, url: `${site.url}/none` })
    expect(await look(later(8))).toEqual([`${site.url}/blog`, `${site.url}/contact`])
    expect(paths()).toEqual(['/blog', '/contact'])
  })

  it('is done once, whatever number of processes look at the same moment', async () => {
    const looked = await Promise.all([look(MONDAY), look(MONDAY), look(MONDAY)])
    expect(looked.flat()).toEqual([`${site.url}/`])
    expect(paths()).toEqual(['/'])
    const again = await Promise.all([look(later(7)), look(later(7))])
    expect(again.flat()).toEqual([`${site.url}/`])
  })

  it('is done again in ten minutes when it was stopped in its middle, and nothing half is seen', async () => {
    const letGo = site.hold()
    const stopped = look(MONDAY)
    await expect.poll(() => site.asked.length).toBe(1)
    // as its database sees it after a kill: taken, and never told
    expect(await checksOf(payload(), ids.tudigo)).toEqual([])
    expect(await look(later(0, 9))).toEqual([])
    const second = look(later(0, 11))
    await expect.poll(() => site.asked.length).toBe(2)
    letGo()
    expect(await second).toEqual([`${site.url}/`])
    await stopped
  })

  it('goes on with the others when a site does not answer', async () => {
    const at = { checkedAt: MONDAY.toISOString(), level: 'fine' as const, findings: [] }
    await keepCheck(payload(), { ...at, partner: ids.tudigo, url: `${site.url}/a` })
    await keepCheck(payload(), { ...at, partner: ids.tudigo, url: `${site.url}/b` })
    site.pages['/b'] = '<h1>B</h1>'
    expect(await look(later(8))).toHaveLength(2)
    const levels = (await checksOf(payload(), ids.tudigo)).map(({ level }) => level)
    expect(levels).toEqual(['unreachable', 'broken'])
  })

  it('runs by itself as long as its process lives, and ends when told', async () => {
    const failures: unknown[] = []
    const running = startSiteChecks({
      ...{ payload: payload(), place: place(), every: 10, rest: 0 },
      onFailure: (error) => failures.push(error),
    })
    await expect.poll(async () => (await checksOf(payload(), ids.tudigo)).length).toBe(1)
    await running.stop()
    expect(failures).toEqual([])
  })
})
