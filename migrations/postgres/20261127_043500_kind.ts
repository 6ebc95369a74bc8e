import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const TABLES = ['addresses', 'changes', 'proposals']

/** What a row is about is its kind: Mongoose keeps the word "collection" for itself. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of TABLES)
    await db.execute(sql.raw(`ALTER TABLE "${table}" RENAME COLUMN "collection" TO "kind";`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of TABLES)
    await db.execute(sql.raw(`ALTER TABLE "${table}" RENAME COLUMN "kind" TO "collection";`))
}
