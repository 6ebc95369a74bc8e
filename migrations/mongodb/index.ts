import * as migration_20261127_043500_kind from './20261127_043500_kind'

export const migrations = [
  {
    up: migration_20261127_043500_kind.up,
    down: migration_20261127_043500_kind.down,
    name: '20261127_043500_kind',
  },
]
