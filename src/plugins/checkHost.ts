import type { Config } from 'payload'
import { isLanguageTag, localeCodes } from './localeCodes'

/** Adapters by the name that Payload has for them: all of these keep what is saved and what is to be published together. */
const ADAPTERS = ['sqlite', 'd1-sqlite', 'postgres', 'vercel-postgres', 'mongoose']

/**
 * Looks at what the host is made of, before anything is added to it.
 * @throws Error naming what doesn't go, why, and what to write
 */
export function checkHost({ db, collections, localization }: Config): void {
  const name = db?.name
  if (name && !ADAPTERS.includes(name))
    throw new Error(
      `costo: your database adapter is "${name}", and the suite's records have been tried on SQLite, PostgreSQL and MongoDB only. Write db: sqliteAdapter({ … }) of @payloadcms/db-sqlite, postgresAdapter({ … }) of @payloadcms/db-postgres or mongooseAdapter({ … }) of @payloadcms/db-mongodb; those of @payloadcms/db-d1-sqlite and @payloadcms/db-vercel-postgres do as well.`,
    )
  // Payload asks collections before endpoints
  if (collections?.some(({ slug }) => slug === 'costo'))
    throw new Error(
      'costo: your collection "costo" has the address below which the suite answers, /api/costo. Give yours another slug.',
    )
  const wrong = localeCodes({ localization }).find((code) => !isLanguageTag(code))
  if (wrong !== undefined)
    throw new Error(
      `costo: your locale ${JSON.stringify(wrong)} in localization is no language tag of the web (BCP 47), of which public pages and their addresses are made. Write one such as 'en' or 'en-GB'.`,
    )
}
