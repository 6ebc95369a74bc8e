import { beforeAll, describe, expect, it } from 'vitest'
import { STORY_NODES } from '../../../collections/checks/storyShape'
import { heading, link, paragraph, story, text } from '../../fixtures/story'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

type Tree = Record<string, unknown>

const list = (...children: Tree[]): Tree => ({
  ...{ type: 'list', tag: 'ul', listType: 'bullet', start: 1, version: 1 },
  children,
})
const item = (...children: Tree[]): Tree => ({ type: 'listitem', value: 1, version: 1, children })
const nested = (lists: number): Tree =>
  lists ? list(item(nested(lists - 1))) : paragraph(text('Au fond'))
const inParagraph = (node: unknown) => story(paragraph(node as Tree))

const cases: [what: string, tree: unknown, fr: RegExp, en: RegExp][] = [
  ['words alone', 'Bonjour', /pas un texte de l’éditeur/, /no text of the editor/],
  ['a list', [], /pas un texte de l’éditeur/, /no text of the editor/],
  ['an object without root', {}, /pas un texte de l’éditeur/, /no text of the editor/],
  ['a root of null', { root: null }, /pas un texte de l’éditeur/, /no text of the editor/],
  [
    'a root whose children are no list',
    { root: { type: 'root', children: {} } },
    /pas un texte de l’éditeur/,
    /no text of the editor/,
  ],
  [
    'nothing in the place of a node',
    inParagraph(null),
    /«\sroot.children.0.children.0\s»/,
    /doesn’t/,
  ],
  ['a node without a type', inParagraph({ text: 'a' }), /ne connaît pas \(\?\)/, /know \(\?\)/],
  [
    'a node of another editor',
    story(paragraph(), { type: 'upload', version: 1, value: 1 }),
    /«\sroot.children.1\s».*\(upload\)/,
    /“root.children.1”.*\(upload\)/,
  ],
  [
    'children that are no list',
    story({ ...paragraph(), children: {} }),
    /incomplet \(paragraph\)/,
    /incomplete element \(paragraph\)/,
  ],
  ['a text without words', inParagraph({ type: 'text' }), /incomplet \(text\)/, /\(text\)/],
  [
    'a link without an address',
    inParagraph({ type: 'link', children: [] }),
    /incomplet \(link\)/,
    /\(link\)/,
  ],
  ['lists in lists in lists', story(nested(13)), /plus de 24 niveaux/, /more than 24 levels/],
  ['a tree without end', story(nested(400)), /plus de 24 niveaux/, /more than 24 levels/],
]

eachDatabase('a malformed story', (installation) => {
  let token: string
  let shop: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
    const data = { name: 'Le bon', category: 'grocery', _status: 'published', story: GOOD }
    const made = await installation().rest('/api/shops', { method: 'POST', data, token })
    expect(made.status).toBe(201)
    shop = made.body.doc.id
  })
  const GOOD = story(
    heading('h3', 'Ici'),
    paragraph(text('Un '), link('https://exemple.fr/', 'lien'), { type: 'linebreak', version: 1 }),
    nested(7),
  )
  const send = (method: 'POST' | 'PATCH', path: string, data: object, language?: 'en') =>
    installation().rest(`/api/shops${path}`, { method, data, token, language })

  describe.each(cases)('%s', (_, tree, fr, en) => {
    it.each([
      ['in a new record', 'POST', '', { _status: 'published' }, undefined],
      ['in a new draft', 'POST', '?draft=true', { _status: 'draft' }, 'en'],
      ['in a published record', 'PATCH', '/', {}, 'en'],
      ['in its draft', 'PATCH', '/?draft=true', { _status: 'draft' }, undefined],
      ['in every language at once', 'PATCH', '/?locale=all', {}, undefined],
    ] as const)(
      '%s is refused at its field, nothing written',
      async (_, method, to, more, language) => {
        const { payload } = installation()
        const isAll = to.includes('all')
        const data = {
          name: 'Autre',
          category: 'wine',
          ...more,
          story: isAll ? { fr: tree } : tree,
        }
        const { status, body } = await send(method, to.replace('/', `/${shop}`), data, language)
        expect(status).toBe(400)
        expect(body.errors[0].name).toBe('ValidationError')
        const [error] = body.errors[0].data.errors
        expect(error).toMatchObject({ path: 'story', label: language ? 'Story' : 'Récit' })
        expect(error.message).toMatch(language ? en : fr)
        expect((await payload.count({ collection: 'shops' })).totalDocs).toBe(1)
        for (const draft of [false, true])
          expect(
            await payload.findByID({
              collection: 'shops',
              id: shop,
              draft,
              depth: 0,
              locale: 'fr',
            }),
          ).toMatchObject({ name: 'Le bon', story: { root: { children: { length: 3 } } } })
      },
    )
  })

  it('that is kept from before leaves the rest of its record to be mended', async () => {
    const { payload } = installation()
    const data = { story: { fr: { root: { type: 'root', children: [{ type: 'upload' }] } } } }
    const other = await send('POST', '', { name: 'L’ancien', category: 'wine', _status: 'draft' })
    const id = other.body.doc.id
    await payload.db.updateOne({ collection: 'shops', id, data: data as never })
    const { status } = await send('PATCH', `/${id}`, { name: 'Le renouvelé' })
    expect(status).toBe(200)
    await payload.delete({ collection: 'shops', id })
  })

  it('is one of other parts than those that the editor has', () => {
    const { flattenedFields } = installation().payload.collections.shops.config
    const field = flattenedFields.find(({ name }) => name === 'story') as {
      editor?: { editorConfig?: { features: { nodes: { node: unknown }[] } } }
    }
    const types = field.editor!.editorConfig!.features.nodes.map(({ node }) => {
      const made = (node as { with?: unknown; replace?: unknown }).replace ?? node
      return (made as { getType(): string }).getType()
    })
    expect(types.length).toBeGreaterThan(5)
    expect(STORY_NODES).toEqual(expect.arrayContaining(types))
  })
})
