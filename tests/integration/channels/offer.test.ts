import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person, type RoleName } from '../../support/people'
import { publishNow } from '../publish/edition'

const CHANNELS = ['newsletter', 'post', 'print'] as const

eachDatabase('what a placement’s form offers', (installation) => {
  let payload: Payload
  const tokens: Partial<Record<RoleName, string>> = {}
  const ids: Record<string, string> = {}
  const made: Record<string, string> = {}

  beforeAll(async () => {
    payload = installation().payload
    const data = await readFile(resolve('tests/fixtures/media/logo.webp'))
    const logo = await payload.create({
      collection: 'media',
      data: { alt: 'Logo de Tudigo', licence: 'CC0-1.0' } as never,
      file: { data, mimetype: 'image/webp', name: 'logo.webp', size: data.length },
    })
    for (const name of ['Hôte', 'Tudigo', 'Le Carillon', 'Disparu']) {
      const { id } = await payload.create({
        collection: 'partners',
        data: {
          ...{ name, kind: 'charity', service: `Service de ${name} : utile`, _status: 'published' },
          ...{ website: 'https://example.org', logo: name === 'Tudigo' ? logo.id : undefined },
        } as never,
      })
      ids[name] = String(id)
    }
    for (const role of ['editor', 'partner', 'readonly'] as const)
      tokens[role] = (await person(installation(), role, ids['Hôte'])).token
    for (const channel of CHANNELS) {
      const { id } = await payload.create({
        collection: 'placements',
        data: {
          ...{ title: channel, partner: ids['Hôte'], channel, places: 3 },
          language: channel === 'post' ? 'en' : 'fr',
        } as never,
      })
      made[channel] = String(id)
    }
  })

  const ask = (channel: string, path = '', role: RoleName | 'nobody' = 'editor', language = 'fr') =>
    installation().rest(`/api/costo/placement${path}?id=${made[channel] ?? channel}`, {
      ...{ token: role === 'nobody' ? undefined : tokens[role], language },
    })

  it('says that nothing is public yet, before the first publish', async () => {
    const { status, body } = await ask('newsletter')
    expect([status, body.errors[0].message]).toEqual([409, expect.stringMatching(/Réessayez/)])
  })

  it('is made of what is public, and leaves out who is no longer', async () => {
    await payload.update({
      collection: 'partners',
      id: ids.Disparu,
      data: { _status: 'draft' },
    })
    await publishNow(installation())
    const { status, body, headers } = await ask('newsletter')
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(body).toMatchObject({ names: ['Tudigo', 'Le Carillon'], missing: 1 })
    expect(body.newsletter.html).toMatch(
      /https:\/\/vitrine\.example\/r\/hote\/partners\/tudigo\?via=newsletter/,
    )
    expect(body.newsletter.html).toMatch(/<img\s[^>]*src="https:\/\/vitrine\.example\/v1\/media\//)
    expect(body.newsletter.html).toMatch(/alt="Logo de Tudigo"/)
    expect(JSON.stringify(body)).not.toMatch(/Disparu|disparu/)
    expect(body.newsletter.text).toContain('Service de Tudigo\u00a0: utile')
    expect([body.post, body.print]).toEqual([undefined, undefined])
  })

  it('is a post in the language of the placement, with a picture', async () => {
    const { body } = await ask('post')
    expect(body.post.short).toMatch(/^Worth discovering: Tudigo https:.*via=post/)
    expect(body.post.picture.alt).toMatch(/Hôte presents Tudigo and Le Carillon/)
    const { headers } = await ask('post', '/picture')
    expect(headers.get('content-type')).toBe('image/png')
  })

  it('is a sheet of codes for print', async () => {
    const { body } = await ask('print')
    expect(body.print.codes.map(({ slug }: { slug: string }) => slug)).toEqual([
      'tudigo',
      'le-carillon',
    ])
    const sheet = await ask('print', '/print')
    expect(sheet.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(sheet.body).toMatch(/<html lang="fr">[\s\S]*Le Carillon/)
  })

  it.each(['partner', 'readonly', 'nobody'] as const)('is nothing for %s', async (role) => {
    for (const path of ['', '/picture', '/print'])
      expect((await ask('newsletter', path, role)).status).toBe(403)
  })

  it.each(['no-such-placement', '../../users', ''])('knows no placement “%s”', async (id) => {
    const { status, body } = await ask(id, '', 'editor', 'en')
    expect([status, body.errors[0].message]).toEqual([
      404,
      expect.stringMatching(/no such placement/),
    ])
  })

  it('follows a partner who was renamed since', async () => {
    await payload.update({
      collection: 'partners',
      id: ids.Tudigo,
      data: { name: 'Tudigo Plus', slug: 'tudigo-plus', _status: 'published' },
    })
    await publishNow(installation())
    const { body } = await ask('newsletter')
    expect(body.names).toEqual(['Tudigo Plus', 'Le Carillon'])
    expect(body.newsletter.html).toContain('/r/hote/partners/tudigo-plus?via=newsletter')
  })
})
