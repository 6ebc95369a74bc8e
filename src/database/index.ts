import { resolve } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config, Migration } from 'payload'
import { migrations as ofMongodb } from '../../migrations/mongodb'
import { migrations } from '../../migrations/sqlite'
import { oneAtATime } from './mongodb'
import { postgres } from './postgres'
import { serialised } from './sqlite'

/**
 * The database behind an address: `file:…` (SQLite, one process), `postgres://…` or `mongodb://…` (a replica set).
 * The only place that knows adapters.
 * @throws Error for any other address
 */
export function database(url: string): Config['db'] {
  if (/^mongodb(\+srv)?:/.test(url))
    return oneAtATime(
      mongooseAdapter({
        url,
        ensureIndexes: true,
        migrationDir: resolve('migrations/mongodb'),
        prodMigrations: ofMongodb,
      }),
      ofMongodb as Migration[],
    )
  if (/^postgres(ql)?:/.test(url)) return postgres(url)
  if (url.startsWith('file:'))
    return serialised(
      sqliteAdapter({
        client: { url },
        idType: 'uuid',
        wal: { synchronous: 'NORMAL' },
        busyTimeout: 5000,
        push: false,
        migrationDir: resolve('migrations/sqlite'),
        prodMigrations: migrations,
      }),
      migrations as Migration[],
    )
  throw new Error(
    `DATABASE_URL is "${url.replace(/\/\/.*@/, '//…@')}": write file:/absolute/path.db for SQLite, postgres://… for PostgreSQL, or mongodb://… for a MongoDB replica set.`,
  )
}
