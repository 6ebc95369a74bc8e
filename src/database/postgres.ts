import { resolve } from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { Migration } from 'payload'
import { migrations } from '../../migrations/postgres'
import { migrateEverywhere } from './migrateEverywhere'
import { takeTurns } from './takeTurns'
import { LONGEST_WAIT } from './turns'

type Postgres = ReturnType<typeof postgresAdapter>

/**
 * PostgreSQL. Transactions that write come one after the other in this process: two editors who save at once both succeed, and
 * neither is given the address that the other is being given. A publish reads one state of it meanwhile (`snapshot.ts`).
 */
export function postgres(url: string): Postgres {
  const plain = postgresAdapter({
    pool: { connectionString: url },
    idType: 'uuid',
    push: false,
    migrationDir: resolve('migrations/postgres'),
    prodMigrations: migrations,
  })
  const init: Postgres['init'] = (args) => {
    const adapter = plain.init(args)
    takeTurns(adapter, LONGEST_WAIT)
    migrateEverywhere(adapter, migrations as Migration[])
    return adapter
  }
  return { ...plain, init }
}
