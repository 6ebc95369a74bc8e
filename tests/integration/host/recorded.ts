import { createRequire } from 'node:module'
import { configToSchema } from '@payloadcms/graphql'
import { createPayloadRequest } from 'payload'
import sharp from 'sharp'
import { type Host, ORIGIN } from './host'

// the module that Payload has: a bundler's resolution would find another copy
const { graphql } = createRequire(import.meta.url)('graphql') as typeof import('graphql')

/** What a host answers, each under what was asked. */
export type Recorded = Record<string, unknown>

const ACCOUNT = { email: 'first@host.example', password: 'a password of theirs', name: 'One' }

/** Asks a host that is new all that its own collections can be asked, over REST, GraphQL and its jobs. */
export async function recorded(host: Host): Promise<Recorded> {
  const answers: Recorded = {}
  const ask = asking(host, answers)
  await ask('POST', '/users/first-register', { data: ACCOUNT })
  const { token } = await ask('POST', '/users/login', { data: ACCOUNT })
  const own = { token }
  await ask('POST', '/users/login', { data: { ...ACCOUNT, password: 'wrong' } })
  await ask('GET', '/users/me', own)
  await ask('GET', '/users')
  await ask('POST', '/users', { data: { ...ACCOUNT, email: 'second@host.example' }, token })
  await ask('POST', '/posts', { data: { title: 'From nobody' } })
  await ask('POST', '/posts', { data: { title: 'No' }, token })
  const picture = await uploaded(host, token)
  answers['upload'] = picture
  const { id: cover } = picture.body.doc
  const of = { secret: 'kept', cover, _status: 'published' }
  await ask('POST', '/posts', { data: { ...of, title: ' First ', open: true }, token })
  await ask('POST', '/posts?locale=de', { data: { ...of, title: 'Zweiter' }, token })
  for (const who of [{}, own]) {
    await ask('GET', '/posts?depth=1', who)
    await ask('GET', '/posts?where[title][contains]=irst&locale=de&select[title]=true', who)
    await ask('GET', '/posts/count', who)
    await ask('GET', '/posts/access/1', who)
    await ask('GET', '/ping', who)
    await ask('GET', '/nothing', who)
    await ask('GET', '/globals/notice', who)
    await ask('POST', '/globals/notice', { ...who, data: { text: 'Closed on Monday' } })
    await ask('PATCH', '/posts/1', { ...who, data: { title: 'First again' } })
    await ask('PATCH', '/posts?where[open][equals]=false', { ...who, data: { title: 'x' } })
    await ask('GET', '/posts/versions?sort=createdAt', who)
    await ask('GET', '/media?depth=0', who)
    answers[`access ${key(who)}`] = await access(host, who)
    answers[`graphql ${key(who)}`] = await queried(host, who)
  }
  await host.payload.jobs.queue({ task: 'remind', input: { name: 'you' } } as never)
  await ask('GET', '/payload-jobs/run')
  await ask('GET', '/payload-jobs/run', own)
  answers['jobs'] = (await host.payload.find({ collection: 'payload-jobs' })).docs
  await ask('DELETE', `/media/${cover}`, own)
  await ask('DELETE', '/posts?where[title][exists]=true', own)
  await ask('POST', '/users/logout', own)
  return normalised(answers)
}

type Asked = { token?: string; data?: unknown }

const key = ({ token }: Asked) => (token ? 'signed in' : 'nobody')

const headersOf = ({ token }: Asked) => ({
  origin: ORIGIN,
  'accept-language': 'de',
  ...(token && { authorization: `JWT ${token}` }),
})

const asking =
  ({ handle }: Host, answers: Recorded) =>
  async (method: string, path: string, asked: Asked = {}) => {
    const headers = { ...headersOf(asked), 'content-type': 'application/json' }
    const body = asked.data ? JSON.stringify(asked.data) : undefined
    const answer = await handle(new Request(`${ORIGIN}/api${path}`, { method, headers, body }))
    const said = await answer.json()
    const from = Object.fromEntries(answer.headers)
    const number = Object.keys(answers).length
    answers[`${number} ${method} ${path} ${key(asked)}`] = [answer.status, said, from]
    return said
  }

async function uploaded({ handle }: Host, token: string) {
  const create = { width: 12, height: 12, channels: 3, background: 'red' } as const
  const bytes = new Uint8Array(await sharp({ create }).png().toBuffer())
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'Red' }))
  body.set('file', new File([bytes], 'red.png', { type: 'image/png' }))
  const headers = headersOf({ token })
  const answer = await handle(new Request(`${ORIGIN}/api/media`, { method: 'POST', headers, body }))
  return { status: answer.status, body: await answer.json() }
}

/** What Payload's admin is told of rights, as far as it is the host's own. */
async function access({ handle }: Host, who: Asked) {
  const answer = await handle(new Request(`${ORIGIN}/api/access`, { headers: headersOf(who) }))
  const { collections, globals, canAccessAdmin } = await answer.json()
  const { posts, media, users } = collections
  // of fields, those that came are told too, and all in another form: the host's own collections have none
  const whole = { media: { ...media, fields: null }, users: { ...users, fields: null } }
  return { canAccessAdmin, posts, ...whole, notice: globals?.notice }
}

const QUERIES = [
  '{ Posts { totalDocs docs { id title open secret cover { alt filename } author { email } } } }',
  '{ Post(id: 1, locale: de) { title } countPosts { totalDocs } Notice { text } }',
  '{ meUser { user { email name } } docAccessPost(id: 1) { read { permission } update { permission } } }',
  'mutation { createPost(data: { title: "By GraphQL", open: true }) { title open } }',
  'mutation { updateUser(id: 1, data: { name: "Uno" }) { name } }',
  '{ __type(name: "Post") { fields { name type { name kind } } } }',
  '{ __type(name: "Notice") { fields { name type { name kind } } } }',
  '{ __type(name: "mutationPostInput") { inputFields { name type { name kind } } } }',
]

async function queried({ config, cacheKey }: Host, who: Asked) {
  const { schema } = configToSchema(config)
  const answers = []
  for (const source of QUERIES) {
    const request = new Request(`${ORIGIN}/api/graphql`, { headers: headersOf(who) })
    const req = await createPayloadRequest({ config, request, payloadInstanceCacheKey: cacheKey })
    const contextValue = { req, headers: {} }
    answers.push([source, await graphql({ schema, source, contextValue })])
  }
  return answers
}

/** Without what differs from one run to the next: instants, tokens, hashes. */
const normalised = (answers: Recorded): Recorded =>
  JSON.parse(
    JSON.stringify(answers)
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<instant>')
      .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<token>')
      .replaceAll(/"(exp|iat|size|filesize)":\d+/g, '"$1":0')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24}/g, '<id>')
      .replaceAll(/Expires=[^;"]+/g, 'Expires=<date>'),
  )
