import { beforeAll, expect, it } from 'vitest'
import { mentioners, referrers } from '../../../src/plugins/referrers'
import { mention } from '../../fixtures/mention'
import { link, paragraph, story, text } from '../../fixtures/story'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { publishNow, readJson, served } from '../publish/edition'

const AT = { lat: 48.89, lng: 2.34 }
const PUBLIC = 'https://vitrine.example'

eachDatabase('a mention', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })
  const rest = (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) =>
    installation().rest(`/api/${path}`, { method, data, token })
  const send = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) => {
    const { status, body } = await rest(method, path, data)
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
    return body.doc
  }
  const open = (name: string, more: object = {}) =>
    send('POST', 'shops', { name, category: 'wine', _status: 'published', ...more })
  const naming = (collection: string, value: unknown, label: string) =>
    story(paragraph(text('Voisin de '), mention(collection, value, label), text('.')))
  const storyOf = async (slug: string, locale = 'fr') =>
    (await readJson(installation(), `/v1/${locale}/shops/${slug}.json`)).shop.story

  it('is a link to the record’s page in the reader’s language, called as the record is today', async () => {
    const partner = await send('POST', 'partners', {
      ...{ name: 'Le Carillon', kind: 'charity', _status: 'published' },
    })
    const place = { kind: 'place', name: 'Ici', ...AT }
    const tour = await send('POST', 'tours', {
      ...{ name: 'Le nord du 18e', _status: 'published' },
      stops: [place, { ...place, name: 'Là', lat: 48.9 }],
    })
    await send('PATCH', `tours/${tour.id}?locale=en`, { name: 'North of the 18th' })
    await open('Cave Ramey', {
      story: story(
        paragraph(mention('partners', partner.id, 'ancien nom'), text(' et ')),
        paragraph(mention('tours', tour.id, '')),
      ),
    })
    await publishNow(installation())

    expect(await storyOf('cave-ramey')).toBe(
      `<p><a href="${PUBLIC}/fr/partners/le-carillon/">Le Carillon</a> et </p>` +
        `<p><a href="${PUBLIC}/fr/tours/le-nord-du-18e/">Le nord du 18e</a></p>`,
    )
    expect(await storyOf('cave-ramey', 'en')).toContain(
      `<a href="${PUBLIC}/en/tours/le-nord-du-18e/">North of the 18th</a>`,
    )
  })

  it('follows what happens to the record, and only what differs is written', async () => {
    const cobbler = await open('Cordonnerie du Coin')
    await open('Mercerie d’à côté', { story: naming('shops', cobbler.id, 'Cordonnerie du Coin') })
    await publishNow(installation())
    const other = ['fr', 'en'].flatMap((locale) => [
      `/v1/${locale}/shops/mercerie-d-a-cote.json`,
      `/${locale}/shops/mercerie-d-a-cote/`,
    ])
    const about = (changed: string[]) => changed.filter((path) => path.includes('mercerie')).sort()

    await send('PATCH', `shops/${cobbler.id}`, { summary: 'Ressemelage.' })
    expect(about((await publishNow(installation())).changed)).toEqual([])

    await send('PATCH', `shops/${cobbler.id}`, { name: 'Cordonnerie <b>&' })
    const renamed = (await publishNow(installation())).changed
    expect(about(renamed)).toEqual(other.sort())
    expect(renamed.some((path) => path.includes('cave-ramey'))).toBe(false)
    expect(await storyOf('mercerie-d-a-cote')).toContain('>Cordonnerie &lt;b&gt;&amp;</a>.')

    await send('PATCH', `shops/${cobbler.id}`, { slug: 'le-cordonnier' })
    await publishNow(installation())
    expect(await storyOf('mercerie-d-a-cote')).toContain(`"${PUBLIC}/fr/shops/le-cordonnier/"`)

    await send('PATCH', `shops/${cobbler.id}`, { _status: 'draft' })
    expect(about((await publishNow(installation())).changed)).toEqual(other.sort())
    expect(await storyOf('mercerie-d-a-cote')).toBe('<p>Voisin de Cordonnerie du Coin.</p>')
    expect(await storyOf('mercerie-d-a-cote', 'en')).toBe('<p>Voisin de Cordonnerie du Coin.</p>')

    await send('PATCH', `shops/${cobbler.id}`, { _status: 'published', name: 'Cordonnerie' })
    await publishNow(installation())
    expect(await storyOf('mercerie-d-a-cote')).toContain('>Cordonnerie</a>.')
  })

  it('leaves its name, and doesn’t hold the record back that is trashed or deleted', async () => {
    const [one, two] = [await open('Tapissier'), await open('Relieur')]
    const both = paragraph(mention('shops', one.id), text(' et '), mention('shops', two.id))
    const shop = await open('Encadreur', { story: story(both) })
    expect(await referrers('shops', one.id, false, await asked())).toEqual([])
    await send('PATCH', `shops/${one.id}`, { deletedAt: new Date().toISOString() })
    await send('DELETE', `shops/${two.id}`)
    await publishNow(installation())
    expect(await storyOf('encadreur')).toBe('<p>Tapissier et Relieur</p>')
    // the text that names them can still be changed, and tells nothing of them that is not public
    await send('PATCH', `shops/${shop.id}`, { phone: '+33142550009' })
    await publishNow(installation())
    expect(await storyOf('encadreur')).toBe('<p>Tapissier et Relieur</p>')
  })

  const asked = async () => ({ payload: installation().payload, context: {} }) as never

  it('is known where the record is used: in every language, in drafts too, not in other records', async () => {
    const named = await open('Luthier')
    const fr = await open('En français', { story: naming('shops', named.id, 'Luthier') })
    const en = await open('En anglais')
    await send('PATCH', `shops/${en.id}?locale=en`, { story: naming('shops', named.id, 'Luthier') })
    const draft = await open('En brouillon')
    await send('PATCH', `shops/${draft.id}?draft=true`, {
      ...{ _status: 'draft', story: naming('shops', named.id, 'Luthier') },
    })
    const former = await open('Plus du tout', { story: naming('shops', named.id, 'Luthier') })
    await send('PATCH', `shops/${former.id}`, { story: null })

    const ids = (await mentioners('shops', named.id, await asked())).map(({ id }) => id)
    expect(ids.sort()).toEqual([fr.id, en.id, draft.id].sort())
    expect(await mentioners('partners', named.id, await asked())).toEqual([])
  })

  it('of a foreign collection, of nothing, or of a record that isn’t there is refused, the field named', async () => {
    for (const [collection, value, message] of [
      ['users', 'x', /ne désigne ni un commerce, ni un partenaire, ni une balade/],
      ['media', 'x', /«\sElle\s» ne désigne ni/],
      ['shops', '', /ne désigne ni/],
      ['shops', { id: 'x' }, /ne désigne ni/],
      ['shops', '0123456789abcdef01234567', /désigne une fiche qui n’existe pas/],
    ] as const) {
      const { status, body } = await rest('POST', 'shops', {
        ...{ name: `Refusé ${collection}`, category: 'wine', _status: 'published' },
        story: naming(collection, value, 'Elle'),
      })
      expect(status, message.source).toBe(400)
      const [error] = body.errors[0].data.errors
      expect(error).toMatchObject({ path: 'story', label: 'Présentation > Récit' })
      expect(error.message).toMatch(message)
    }
  })

  it('can’t smuggle anything into the page', async () => {
    const named = await open('Ferronnier')
    const evil = `"><img src=x onerror=alert(1)>`
    await open('Serrurier', {
      story: story(
        paragraph(mention('shops', named.id, evil), text('<costo-mention to="shops/1">x')),
        paragraph(link('https://exemple.fr/', 'voir ')),
        paragraph({
          ...link('https://exemple.fr/', 'chez '),
          children: [text('chez '), mention('shops', named.id, evil)],
        }),
      ),
    })
    await publishNow(installation())
    expect(await storyOf('serrurier')).toBe(
      `<p><a href="${PUBLIC}/fr/shops/ferronnier/">Ferronnier</a>&lt;costo-mention to="shops/1"&gt;x</p>` +
        '<p><a href="https://exemple.fr/">voir </a></p>' +
        '<p><a href="https://exemple.fr/">chez Ferronnier</a></p>',
    )
    expect(JSON.stringify(await served(installation()))).not.toContain('costo-mention')
  })

  it('tells nobody the name of a draft', async () => {
    const secret = await send('POST', 'shops?draft=true', { name: 'Secret', category: 'wine' })
    await open('Indiscret', { story: naming('shops', secret.id, 'un voisin') })
    await publishNow(installation())
    expect(await storyOf('indiscret')).toBe('<p>Voisin de un voisin.</p>')
  })

  it('is found by its name, accents aside, among what is published and the asker may read', async () => {
    await open('Crémerie Œuvrard', { address: { street: '3 rue des Œillets' } })
    await send('POST', 'shops?draft=true', { name: 'Crémerie secrète', category: 'wine' })
    const find = async (words: string, own = token) => {
      const query = encodeURIComponent(words)
      const { status, body } = await installation().rest(`/api/costo/mentions?find=${query}`, {
        token: own,
      })
      return status === 200 ? body.found.map(({ name }: { name: string }) => name) : status
    }
    expect(await find('cremerie oeu')).toEqual(['Crémerie Œuvrard'])
    expect(await find('CRÉM')).toEqual(['Crémerie Œuvrard'])
    // its street is no name
    expect(await find('oeillets')).toEqual([])
    expect(await find('')).toEqual([])
    const readonly = await person(installation(), 'readonly')
    expect(await find('crem', readonly.token)).toEqual(['Crémerie Œuvrard'])
    expect(await find('crem', '')).toBe(403)
  })

  it('shows the editor the name of today, and what became of the record; nobody else the name of a draft', async () => {
    const known = await open('Avant')
    await send('PATCH', `shops/${known.id}`, { name: 'Maintenant' })
    const hidden = await send('POST', 'shops?draft=true', { name: 'Bientôt', category: 'wine' })
    const keys = `shops/${known.id},shops/${hidden.id},shops/0123456789abcdef01234567,users/1`
    const names = async (own: string) =>
      (await installation().rest(`/api/costo/mentions?of=${keys}`, { token: own })).body.records
    expect(await names(token)).toEqual({
      [`shops/${known.id}`]: { name: 'Maintenant', isPublic: true },
      [`shops/${hidden.id}`]: { name: 'Bientôt', isPublic: false },
    })
    const readonly = await person(installation(), 'readonly')
    expect(Object.keys(await names(readonly.token))).toEqual([`shops/${known.id}`])
  })
})
