import { ESLint } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'

const eslint = new ESLint()

/** What the lint says of a line of the suite's own. */
async function told(line: string): Promise<string[]> {
  const [{ messages }] = await eslint.lintText(`export const a: unknown = ${line}\n`, {
    filePath: 'src/queue/read.ts',
  })
  return messages
    .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
    .map(({ message }) => message)
}

// reads the whole configuration of the lint
beforeAll(() => told('1').then(() => undefined), 60_000)

describe('a slug written out where a host’s may be another', () => {
  it.each([
    "payload.find({ collection: 'shops', where })",
    "req.payload.findByID({ ...{ collection: 'users', id }, req })",
    "payload.db.updateOne({ collection: 'frame-keys', id, data })",
    "collection.slug === 'partners'",
    "collectionSlug !== 'shops'",
    "field.relationTo === 'media'",
    "req.payload.collections['site-checks']",
    'payload.collections.media.config',
    '`${admin}/collections/tours/${id}`',
    '`${api}/perimeters?${query}`',
  ])('fails the lint: %s', async (line) => {
    expect(await told(line)).toHaveLength(1)
  })

  it.each([
    'payload.find({ collection: slugsOf(payload).shops, where })',
    "payload.db.create({ collection, data: { kind: 'epochs', record } })",
    "kindOf(payload, slug) === 'partners'",
    "slug === ''",
    '`${api}/costo/queue`',
    '`${base}/${language}/shops/${slug}/`',
    '`${admin}/collections/${shops}/${id}`',
  ])('is not found in: %s', async (line) => {
    expect(await told(line)).toEqual([])
  })
})
