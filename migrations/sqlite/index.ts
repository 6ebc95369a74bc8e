import * as migration_20261121_231208_initial from './20261121_231208_initial';

export const migrations = [
  {
    up: migration_20261121_231208_initial.up,
    down: migration_20261121_231208_initial.down,
    name: '20261121_231208_initial'
  },
];
