import * as migration_20261122_003126_initial from './20261122_003126_initial'
import * as migration_20261126_022726_walks from './20261126_022726_walks'
import * as migration_20261126_040156_exposures from './20261126_040156_exposures'

export const migrations = [
  {
    up: migration_20261122_003126_initial.up,
    down: migration_20261122_003126_initial.down,
    name: '20261122_003126_initial',
  },
  {
    up: migration_20261126_022726_walks.up,
    down: migration_20261126_022726_walks.down,
    name: '20261126_022726_walks',
  },
  {
    up: migration_20261126_040156_exposures.up,
    down: migration_20261126_040156_exposures.down,
    name: '20261126_040156_exposures',
  },
]
