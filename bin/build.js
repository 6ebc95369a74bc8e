#!/usr/bin/env node
// The widgets, and the parts that run in plain Node (web, vitrine, the publisher), into dist/.
// Nothing is done again when dist/ was made from the sources as they are; --force does it all the same.
import { build } from 'vite'
import { buildWidgets } from '../widgets/build.js'
import { BUILDS, buildStamped, isUpToDate } from './start/stamps.js'
import { ROOT } from './start/settings.js'

process.chdir(ROOT)
if (process.argv.includes('--force') || !(await isUpToDate(BUILDS.dist)))
  await buildStamped(BUILDS.dist, async () => {
    await buildWidgets()
    await build({ configFile: 'vite.node.config.ts' })
    await build({ configFile: 'vite.programs.config.ts' })
  })
