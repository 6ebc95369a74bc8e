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

if (existsSync(built) && loadsPayload)
  process.exitCode =
    spawnSync(process.execPath, [...NODE_FLAGS, built, ...args], { stdio: 'inherit' }).status ?? 1
else if (existsSync(built)) await import(pathToFileURL(built).href)
else {
  console.error(
    'vitrine n’est pas encore construit : lancez « npm start » ou « npm ci && npm run build ». / vitrine is not built yet: run “npm start”, or “npm ci && npm run build”.',
  )
  process.exitCode = 1
}
