import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

const NAMES = ['addresses', 'changes', 'proposals'] as const

/** What a row is about is its kind: Mongoose keeps the word "collection" for itself. */
export const up = (args: MigrateUpArgs): Promise<void> => rename(args, 'collection', 'kind')

export const down = (args: MigrateDownArgs): Promise<void> => rename(args, 'kind', 'collection')

async function rename({ payload, session }: MigrateUpArgs, from: string, to: string) {
  for (const name of NAMES)
    await payload.db.collections[name].collection.updateMany(
      { [from]: { $exists: true } },
      { $rename: { [from]: to } },
      // of the driver's two copies of one type
      { session: session as never },
    )
}
