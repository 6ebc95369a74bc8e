import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CmsState } from '../../../src/server/cms-state'
import { supervise } from '../../../src/server/supervise'

let folder: string
let states: CmsState[]
let lines: string[]
let child: ReturnType<typeof supervise> | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'costo-child-'))
  states = []
  lines = []
})
afterEach(async () => {
  await child?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A child of the given script; "PORT" in it is its port. */
function start(script: string) {
  writeFileSync(join(folder, 'child.mjs'), script)
  child = supervise({
    args: (port) => ['child.mjs', String(port)],
    cwd: folder,
    env: process.env,
    onState: (state) => states.push(state),
    onLine: (line) => lines.push(line),
    pauses: [10, 10, 10],
  })
  return child
}

const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 10_000 })
const phases = () => states.map(({ phase }) => phase)

const SERVER = `
import { createServer } from 'node:http'
createServer((_, response) => response.end('here')).listen(Number(process.argv[2]), '127.0.0.1', () => process.send('ready'))
`

describe('supervise', () => {
  it('tells where the child answers, once it does', async () => {
    start(SERVER)
    await until(() => phases().includes('ready'))

    expect(phases()).toEqual(['starting', 'ready'])
    const { port } = states[1] as { port: number }
    const [response] = await once(get(`http://127.0.0.1:${port}`), 'response')
    response.resume()
    expect(response.statusCode).toBe(200)
  })

  it('starts a child that was killed again', async () => {
    const { pid } = start(SERVER)
    await until(() => phases().includes('ready'))
    process.kill(pid() ?? 0, 'SIGKILL')
    await until(() => phases().lastIndexOf('ready') > 1)

    expect(phases()).toEqual(['starting', 'ready', 'restarting', 'restarting', 'ready'])
  })

  it('reports a child that keeps failing, with its own words, and goes on trying', async () => {
    start(`console.error('no database'); process.exit(7)`)
    await until(() => lines.filter((line) => line === 'no database').length >= 5)

    expect(phases()[0]).toBe('starting')
    expect(phases().at(-1)).toBe('failed')
    expect(lines).toContain('— exit code 7')
  })

  it('ends the child and all it has started', async () => {
    const running = start(`
      import { spawn } from 'node:child_process'
      const inner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
      console.log('inner ' + inner.pid)
      process.send('ready')
    `)
    await until(() => lines.some((line) => line.startsWith('inner')))
    const inner = Number(lines.find((line) => line.startsWith('inner'))?.split(' ')[1])
    await running.stop()

    await until(() => !isAlive(inner))
    expect(isAlive(running.pid() ?? 0)).toBe(false)
  })
})

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
