import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'

const ROOT = new URL('../../..', import.meta.url).pathname
const run = promisify(execFile)
const simulate = (...args: string[]) =>
  run(process.execPath, ['bin/vitrine.js', 'simulate', ...args], {
    cwd: ROOT,
    env: { ...process.env, LC_ALL: 'en' },
  })

beforeAll(() => run(process.execPath, ['bin/build.js'], { cwd: ROOT }))

it(
  'vitrine simulate shows that nobody is owed much, and what equal weights would owe',
  { timeout: 180_000 },
  async () => {
    const { stdout } = await simulate('9')
    const rows = stdout
      .split('\n')
      .map((line) => /^(\S.*?)\s{2,}(\d+)\s+(\d+)\s+(\d+)\s+(\d+)$/.exec(line))
      .filter((row) => row !== null)
    expect(rows.map(([, name]) => name)).toContain('one site makes 90 % of the views')
    for (const [, , , , late, uniform] of rows)
      expect(Number(uniform)).toBeGreaterThan(3 * Number(late))
    expect(stdout).toMatch(/farthest from the exact share: 0\.\d+ of a turn/)
    // what cheating gains: less with the ceilings, and nothing once the days are struck
    const scripted =
      /reloads itself 500 times a day\s+\+(\d+)% \/ \S+\s+\+(\d+)% \/ \S+\s+(-\d+)%/.exec(stdout)
    const [unlimited, limited, struck] = scripted!.slice(1).map(Number)
    expect(limited).toBeLessThan(unlimited)
    expect(struck).toBeLessThan(0)
  },
)

it('vitrine simulate says what a seed is', async () => {
  await expect(simulate('nine')).rejects.toMatchObject({
    code: 3,
    stderr: expect.stringContaining('“nine” is not a whole number'),
  })
})
