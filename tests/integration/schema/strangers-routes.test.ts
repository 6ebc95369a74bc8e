import type { Endpoint } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type City, fillAccessCity } from '../../support/access-city'
import { eachDatabase, type RestRequest } from '../../support/databases'

/** What is answered to anybody, and says nothing: whether there is an account at all, and that one isn't signed in. */
const OPEN: Record<string, object> = {
  'GET /users/init': { initialized: true },
  'GET /users/me': { user: null },
  'POST /users/forgot-password': {},
}

/** What has routes of its own where it is set up. Nobody answers there. */
const SETTINGS = {
  GEOCODER_URL: 'http://127.0.0.1:9',
  MAP_TILES: 'http://127.0.0.1:9/{z}/{x}/{y}.png',
  MAP_ATTRIBUTION: '© Ville peinte',
}

eachDatabase(
  'every route of the running configuration',
  (installation) => {
    let city: City
    beforeAll(async () => {
      installation().payload.logger.level = 'silent' // all is refused here
      city = await fillAccessCity(installation())
    })
    let walked = 0
    afterAll(() => console.log(`${walked} routes asked without a session`))

    it('gives nothing to nobody, and takes nothing', async () => {
      const { payload, rest } = installation()
      const { config } = payload
      const under = (slug: string, endpoints: Omit<Endpoint, 'root'>[] | false) =>
        (endpoints || []).map(({ method, path }) => ({ slug, method, path }))
      const routes = [
        ...config.collections.flatMap(({ slug, endpoints }) => under(`/${slug}`, endpoints)),
        ...config.globals.flatMap(({ slug, endpoints }) => under(`/globals/${slug}`, endpoints)),
        ...under('', config.endpoints),
      ]
      const before = await countAll()
      for (const { slug, method, path } of routes) {
        walked++
        const name = `${method.toUpperCase()} ${slug}${path === '/' ? '' : path}`
        const id = city.standing[slug.slice(1)]?.plain ?? 'x'
        const address = `${slug}${path}`.replace(/:id\??|:key|:filename/, id).replace(/\/$/, '')
        const data = { name: 'Intrus', email: 'nobody@vitrine.test', password: 'long enough' }
        const request = method === 'get' ? {} : { data }
        const sent = { method: method.toUpperCase() as RestRequest['method'], ...request }
        const { status, body } = await rest(`/api${address}`, sent)
        // all below is the key of a preference, and nobody has any
        const isKey = name.startsWith('GET /payload-preferences/')
        const open = isKey ? { value: null } : OPEN[name]
        if (open && status === 200) expect(body, name).toMatchObject(open)
        else if (/\/access(\/:id\?)?$/.test(path)) expect(grantedIn(body), name).toEqual([])
        else expect(status, `${name} ${JSON.stringify(body).slice(0, 200)}`).toBeGreaterThan(399)
        if (method === 'get')
          expect(JSON.stringify(body), name).not.toMatch(/Rival|Verrou|Bail|hash/)
      }
      expect(await countAll()).toEqual(before)
      expect(walked).toBeGreaterThan(200)
    })

    it('runs no job and plans none for anybody', async () => {
      for (const role of ['partner', 'office', 'readonly', 'editor', undefined] as const)
        for (const path of ['run', 'handle-schedules']) {
          const token = role && city.people[role].token
          const { status } = await installation().rest(`/api/payload-jobs/${path}`, { token })
          expect([401, 403, 404], `${role} ${path}`).toContain(status)
        }
    })

    it.each(['partner', 'office', 'readonly'] as const)(
      'orders nothing of ours for %s',
      async (role) => {
        const before = await countAll()
        const { token } = city.people[role]
        for (const { method, path } of installation().payload.config.endpoints) {
          if (!/^\/(costo|editions)/.test(path)) continue
          const sent = method === 'get' ? {} : { data: {}, method: 'POST' as const }
          const { status } = await installation().rest(`/api${path}`, { ...sent, token })
          // what is theirs is asked for wrongly here, or read
          if (!THEIRS[role].includes(path))
            expect([403, 404], `${path} ${status}`).toContain(status)
        }
        expect(await countAll()).toEqual(before)
      },
    )

    async function countAll() {
      const { payload } = installation()
      const counts: Record<string, number> = {}
      for (const { slug } of payload.config.collections)
        counts[slug] = (await payload.count({ collection: slug, trash: true })).totalDocs
      return counts
    }
  },
  SETTINGS,
)

const READ = ['/costo/mentions', '/costo/embed/preview']
/** For whoever draws walks: the streets, and where an address is. */
const DRAW = ['/costo/geocode', '/costo/ground/:z/:x/:y']
const PROPOSE = ['/costo/proposals', '/costo/embed/letter']

/** Of our endpoints, those that are for more than the team: each holds a person to what is his own. */
const THEIRS: Record<'partner' | 'office' | 'readonly', string[]> = {
  readonly: READ,
  partner: [...READ, ...PROPOSE, '/costo/sheet', '/costo/privacy'],
  office: [...READ, ...PROPOSE, ...DRAW, '/costo/walk-file', '/costo/import'],
}

/** Operations that an answer about permissions grants, by path. */
function grantedIn(body: unknown, at = ''): string[] {
  if (body === true) return [at]
  if (typeof body !== 'object' || body === null) return []
  return (
    Object.entries(body)
      .flatMap(([name, inner]) => grantedIn(inner, `${at}/${name}`))
      // Payload tells everybody that one may read the list of one's own sessions
      .filter((path) => !path.includes('/sessions/'))
  )
}
