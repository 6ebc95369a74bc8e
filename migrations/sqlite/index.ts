import * as migration_20261122_003126_initial from './20261122_003126_initial'
import * as migration_20261126_042850_walks from './20261126_042850_walks'
import * as migration_20261126_060018_reciprocity from './20261126_060018_reciprocity'
import * as migration_20261126_114553_editors_day from './20261126_114553_editors_day'
import * as migration_20261127_043500_kind from './20261127_043500_kind'

export const migrations = [
  {
    up: migration_20261122_003126_initial.up,
    down: migration_20261122_003126_initial.down,
    name: '20261122_003126_initial',
  },
  {
    up: migration_20261126_042850_walks.up,
    down: migration_20261126_042850_walks.down,
    name: '20261126_042850_walks',
  },
  {
    up: migration_20261126_060018_reciprocity.up,
    down: migration_20261126_060018_reciprocity.down,
    name: '20261126_060018_reciprocity',
  },
  {
    up: migration_20261126_114553_editors_day.up,
    down: migration_20261126_114553_editors_day.down,
    name: '20261126_114553_editors_day',
  },
  {
    up: migration_20261127_043500_kind.up,
    down: migration_20261127_043500_kind.down,
    name: '20261127_043500_kind',
  },
]
