import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { startPartnerSite } from '../../support/partner-site'
import { person, type RoleName } from '../../support/people'
import { publishNow } from '../publish/edition'

const site = await startPartnerSite()
afterAll(() => site.stop())

const BASE = 'http://localhost:3000'
const LINK = `<a href="${BASE}/fr/shops/librairie/">Librairie</a>`
const CARD = `<costo-shop-card shop="librairie" style="min-height:9rem">${LINK}</costo-shop-card>`
const LOADER = `<script async src="${BASE}/v1/embed.js"></script>`

eachDatabase(
  'the check of a partner’s page',
  (installation) => {
    const people = {} as Record<RoleName, Awaited<ReturnType<typeof person>>>
    let own: string
    let other: string

    const post = (who: RoleName | undefined, path: string, data: object, language?: string) =>
      installation().rest(`/api/costo/site-check${path}`, {
        ...{ method: 'POST' as const, token: who && people[who].token, language, data },
      })
    const check = (who: RoleName | undefined, url: string, partner = own, language?: string) =>
      post(who, '', { partner, url }, language)
    const kept = async (who: RoleName | undefined, partner = own) => {
      const path = `/api/costo/site-check?partner=${partner}`
      const { status, body } = await installation().rest(path, { token: who && people[who].token })
      return status === 200 ? body.checks : status
    }

    beforeAll(async () => {
      const { payload } = installation()
      const partner = async (slug: string, sites: string[]) => {
        const { id } = await payload.create({
          collection: 'partners',
          data: {
            ...{ slug, name: slug, kind: 'charity', _status: 'published' },
            sites: sites.map((url) => ({ url })),
          },
        })
        return String(id)
      }
      own = await partner('tudigo', [site.url])
      other = await partner('le-carillon', [])
      for (const role of ['editor', 'admin', 'office', 'readonly'] as const)
        people[role] = await person(installation(), role)
      people.partner = await person(installation(), 'partner', own)
      expect((await check('editor', site.url)).body.errors[0].message).toContain(
        'Rien n’est encore',
      )
      await payload.create({
        collection: 'shops',
        data: {
          ...{ slug: 'librairie', name: 'Librairie', category: 'bookshop', lifecycle: 'open' },
          _status: 'published',
        },
      })
      await publishNow(installation(), { publicUrl: BASE })
    })
    beforeEach(async () => {
      await installation().payload.db.deleteMany({ collection: 'site-checks', where: {} })
      for (const path of Object.keys(site.pages)) delete site.pages[path]
    })

    it('says what is wrong in the asker’s language, with the line to paste and a letter', async () => {
      site.pages['/blog'] = `<h1>Blog</h1>${CARD}`
      const { status, body } = await check('partner', `${site.url}/blog#card`)
      expect(status).toBe(200)
      expect(body.check).toMatchObject({ url: `${site.url}/blog`, level: 'broken' })
      const [finding] = body.check.findings
      expect(finding.found).toBe(
        'Le module est dans la page, mais pas son script\u00a0: on n’y voit qu’un lien.',
      )
      expect(finding.line).toContain(`src="${BASE}/v1/embed.js"></script>`)
      expect(body.check.letter).toContain(`${site.url}/blog`)
      expect(body.check.letter).toContain(finding.line)
      const english = await check('editor', `${site.url}/blog`, own, 'en')
      expect(english.body.check.findings[0].found).toContain('but not its script')
    })

    it('asks by a name that says who looks and where to read why', async () => {
      site.asked.length = 0
      await check('editor', site.url)
      expect(site.asked).toEqual([
        { path: '/', userAgent: expect.stringContaining(`+${BASE}/fr/embed/`) },
      ])
    })

    it('keeps what was found, once for each page, and what is mended is kept as mended', async () => {
      site.pages['/'] = `<h1>Accueil</h1>${CARD}`
      await check('partner', site.url)
      site.pages['/'] += LOADER
      await check('editor', `${site.url}/`)
      const checks = await kept('partner')
      expect(checks).toHaveLength(1)
      expect(checks[0]).toMatchObject({ url: `${site.url}/`, level: 'fine' })
      expect(checks[0].letter).toBeUndefined()
      expect(await kept('partner')).toEqual(await kept('admin'))
    })

    it('forgets a page on demand', async () => {
      await check('editor', `${site.url}/a`)
      await check('editor', `${site.url}/b`)
      await post('partner', '/forget', { partner: own, url: `${site.url}/a` })
      expect((await kept('editor')).map(({ url }: { url: string }) => url)).toEqual([
        `${site.url}/b`,
      ])
    })

    it('is the team’s and the partner’s own; nobody else is told that there is anything', async () => {
      site.asked.length = 0
      for (const who of [undefined, 'office', 'readonly'] as const) {
        expect((await check(who, site.url)).status).toBe(404)
        expect(await kept(who)).toBe(404)
      }
      expect((await check('partner', site.url, other)).status).toBe(404)
      expect(await kept('partner', other)).toBe(404)
      expect((await post('partner', '/forget', { partner: other, url: '' })).status).toBe(404)
      expect((await check('editor', site.url, 'nobody')).status).toBe(404)
      expect(site.asked).toEqual([])
      // the collection itself is read by the team alone
      const direct = (who: RoleName) =>
        installation().rest('/api/site-checks', { token: people[who].token })
      expect((await direct('partner')).status).toBe(403)
      expect((await direct('editor')).status).toBe(200)
    })

    it('tells of an address that is not public, and asks for nothing', async () => {
      const addresses = [
        'http://169.254.169.254/latest/',
        'http://localhost:3000/',
        'http://[::1]/',
      ]
      for (const url of addresses) {
        const { body } = await check('partner', url)
        expect(body.check.level, url).toBe('unreachable')
        expect(body.check.findings[0].found, url).toMatch(/pas publique|port inhabituel/)
      }
    })

    it('refuses what is no address, and too many of them', async () => {
      const { status, body } = await check('editor', 'https://')
      expect([status, body.errors[0].message.slice(0, 3)]).toEqual([400, 'url'])
      for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])
        expect((await check('editor', url)).status, url).toBe(400)
      const answers = []
      for (let count = 0; count < 21; count++)
        answers.push((await check('admin', 'http://10.0.0.1/')).status)
      expect(answers).toEqual([...Array<number>(20).fill(200), 429])
    })
  },
  { SITE_CHECK_ALSO: site.host },
)
