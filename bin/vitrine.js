#!/usr/bin/env node
// The command line: vitrine publish, editions, rollback, verify, import, bounces, serve, setup, help.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { NODE_FLAGS } from './start/node-flags.js'

const built = fileURLToPath(new URL('../dist/node/vitrine.js', import.meta.url))
const args = process.argv.slice(2)
// these load Payload; the others are files only, and one of them runs until it is stopped
const loadsPayload = ['setup', 'publish', 'import', 'bounces'].includes(args[0])

// of the suite's own installation, which the package is without
const isInstalled = existsSync(new URL('../payload.config.ts', import.meta.url))

if (existsSync(built) && loadsPayload && !isInstalled) {
  console.error(
    `« vitrine ${args[0]} » sert à l’installation propre à la suite. Dans votre projet Payload : npx payload costo-publish, costo-perimeters ou costo-texts. / “vitrine ${args[0]}” is for the suite's own installation. In your Payload project: npx payload costo-publish, costo-perimeters or costo-texts.`,
  )
  process.exitCode = 1
} else if (existsSync(built) && loadsPayload)
  process.exitCode =
    spawnSync(process.execPath, [...NODE_FLAGS, built, ...args], { stdio: 'inherit' }).status ?? 1
else if (existsSync(built)) await import(pathToFileURL(built).href)
else {
  console.error(
    'vitrine n’est pas encore construit : lancez « npm start » ou « npm ci && npm run build ». / vitrine is not built yet: run “npm start”, or “npm ci && npm run build”.',
  )
  process.exitCode = 1
}
