#!/usr/bin/env node
// The command line: vitrine publish, editions, rollback, verify, serve, setup, help.
import { existsSync } from 'node:fs'

const built = new URL('../dist/node/vitrine.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  console.error(
    'vitrine n’est pas encore construit : lancez « npm start » ou « npm ci && npm run build ». / vitrine is not built yet: run “npm start”, or “npm ci && npm run build”.',
  )
  process.exitCode = 1
}
