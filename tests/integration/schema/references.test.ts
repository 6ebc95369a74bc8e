import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

const published = { _status: 'published' }
const trash = { deletedAt: new Date(0).toISOString() }

eachDatabase('a record that others refer to', (installation) => {
  let token: string
  let editor: string
  let shop: string
  let partner: string
  let tour: string
  const rest = (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) =>
    installation().rest(path, { method, data, token })

  beforeAll(async () => {
    const account = await person(installation(), 'editor')
    token = account.token
    editor = account.id
    const make = async (collection: string, data: object) =>
      (await rest('POST', `/api/${collection}`, { ...data, ...published })).body.doc.id
    const at = { lat: 48.89, lng: 2.34 }
    shop = await make('shops', { name: 'Étape', category: 'wine', ...at })
    partner = await make('partners', { name: 'Tudigo', kind: 'investment' })
    await make('partners', { name: 'Rival', kind: 'crowdfunding', excludes: [partner] })
    await make('videos', {
      name: 'Le film',
      durationSeconds: 60,
      sequences: [{ title: 'Une', from: 0, to: 60, partner }],
    })
    tour = await make('tours', {
      name: 'Nord du 18e',
      stops: [
        { kind: 'shop', shop },
        { kind: 'place', name: 'Ici', ...at },
      ],
    })
  })

  it('is not deleted, and the answer names who refers to it', async () => {
    const { status, body } = await rest('DELETE', `/api/shops/${shop}`)
    expect(status).toBe(409)
    expect(body.errors[0].message).toBe(
      '«\u00a0Étape\u00a0» est utilisé par balade «\u00a0Nord du 18e\u00a0»\u00a0: retirez-le d’abord de là.',
    )
    const kept = await installation().payload.findByID({ collection: 'shops', id: shop })
    expect(kept.name).toBe('Étape')
  })

  it('is not trashed either, though trashing is an update', async () => {
    const { status, body } = await rest('PATCH', `/api/partners/${partner}`, trash)
    expect(status).toBe(409)
    expect(body.errors[0].message).toMatch(/partenaire «\sRival\s».*vidéo «\sLe film\s»/)
    const kept = await installation().payload.findByID({ collection: 'partners', id: partner })
    expect(kept.deletedAt).toBeFalsy()
  })

  it('keeps the whole heap it would be deleted with, and says why', async () => {
    const alone = (await rest('POST', '/api/shops', { name: 'Seul', category: 'wine' })).body.doc.id
    const { status, body } = await rest('DELETE', `/api/shops?where[id][in]=${shop},${alone}`)
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/Nord du 18e/)
    const { totalDocs } = await installation().payload.count({
      collection: 'shops',
      where: { id: { in: [shop, alone] } },
    })
    expect(totalDocs).toBe(2)
  })

  it('can’t lose the position its walk needs', async () => {
    const { status, body } = await rest('PATCH', `/api/shops/${shop}`, { lat: null, lng: null })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].message).toMatch(/étape de «\sNord du 18e\s»/)
  })

  it('is not held back by an editor who has it open', async () => {
    const { id } = (await rest('POST', '/api/shops', { name: 'Ouvert', category: 'wine' })).body.doc
    await installation().payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'shops', value: id },
        user: { relationTo: 'users', value: editor },
      } as never,
    })
    expect((await rest('DELETE', `/api/shops/${id}?overrideLock=true`)).status).toBe(200)
  })

  it('names a recommendation by those it joins', async () => {
    const advised = (await rest('POST', '/api/shops', { name: 'Conseillé', category: 'wine' })).body
    await rest('POST', '/api/recommendations', { partner, shop: advised.doc.id, ...published })
    const { body } = await rest('DELETE', `/api/shops/${advised.doc.id}`)
    expect(body.errors[0].message).toMatch(/recommandation «\s.*Tudigo.*\s»/)
  })

  it('goes once nobody refers to it any more', async () => {
    const place = { kind: 'place', name: 'Là', lat: 48.9, lng: 2.35 }
    const stops = [place, { ...place, name: 'Plus loin' }]
    expect((await rest('PATCH', `/api/tours/${tour}`, { stops })).status).toBe(200)
    expect((await rest('PATCH', `/api/shops/${shop}`, trash)).status).toBe(200)
  })
})
