import type { Migration } from 'payload'

type Migrating = {
  connect?: (options?: { hotReload: boolean }) => Promise<void>
  migrate: (args: { migrations: Migration[] }) => Promise<void>
}

/** Payload migrates at start in production only; elsewhere it would push, which a kept database must never see. */
export function migrateEverywhere(adapter: Migrating, migrations: Migration[]): void {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    const byOther =
      process.env.NODE_ENV === 'production' || process.env.PAYLOAD_MIGRATING === 'true'
    if (!byOther) await adapter.migrate({ migrations })
  }
}
