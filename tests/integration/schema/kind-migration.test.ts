import { createLocalReq } from 'payload'
import { expect, it } from 'vitest'
import * as onMongodb from '../../../migrations/mongodb/20261127_043500_kind'
import * as onPostgres from '../../../migrations/postgres/20261127_043500_kind'
import * as onSqlite from '../../../migrations/sqlite/20261127_043500_kind'
import { eachDatabase } from '../../support/databases'

eachDatabase('rows that called their kind "collection"', (installation) => {
  it('are read after the migration as they were written before it', async () => {
    const { payload, databaseUrl } = installation()
    await payload.create({
      collection: 'shops',
      data: { name: 'Librairie', category: 'bookshop', _status: 'published' } as never,
    })
    const rows = async () =>
      Promise.all(
        (['addresses', 'changes'] as const).map(
          async (collection) => (await payload.find({ collection })).docs,
        ),
      )
    const before = await rows()
    expect(before).toMatchObject([[{ kind: 'shops' }], [{ kind: 'shops' }]])
    const [scheme] = databaseUrl.split(':')
    const { up, down } = { file: onSqlite, mongodb: onMongodb, postgres: onPostgres }[scheme]!
    const { drizzle } = payload.db as unknown as { drizzle: unknown }
    const args = { payload, req: await createLocalReq({}, payload), db: drizzle } as never
    await down(args)
    // as an installation has them that was there before
    await expect(rows().then((found) => expect(found).toEqual(before))).rejects.toThrow()
    await up(args)
    expect(await rows()).toEqual(before)
  })
})
