import { existsSync } from 'node:fs'
import { getMissing, install } from './debian.js'

/** A PostgreSQL server for the tests, Debian's, which none of them leaves running. */
export const findPostgres = () =>
  getMissing([
    {
      what: 'PostgreSQL',
      isThere: () => existsSync('/usr/lib/postgresql'),
      get: () => install('postgresql'),
    },
  ])
