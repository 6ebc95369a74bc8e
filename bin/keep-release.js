/**
 * Keeps a small edition of a release and the widgets that it was published with, as tests/browser/releases.test.ts reads them:
 *
 *     node bin/keep-release.js 0.2.0 v0.2.0
 *
 * The second word is its tag or commit. It is built in a checkout of its own, by its own sources, from its own fixtures.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const [version, commit] = process.argv.slice(2)
if (!version || !commit) {
  console.error(
    'Write which version, and of which tag or commit: node bin/keep-release.js 0.2.0 v0.2.0',
  )
  process.exit(1)
}

const into = resolve('tests/fixtures/releases', version)
const checkout = join(mkdtempSync(join(tmpdir(), 'release-')), 'sources')
const at = { cwd: checkout, stdio: 'inherit' }

execFileSync('git', ['worktree', 'add', '--detach', checkout, commit], { stdio: 'inherit' })
try {
  const isSame = ['package-lock.json'].every(
    (name) => readFileSync(name, 'utf8') === readFileSync(join(checkout, name), 'utf8'),
  )
  if (isSame) symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], at)
  // its sources are TypeScript: its own test runner runs what writes them
  cpSync('tests/fixtures/releases/write.ts', join(checkout, 'tests/unit/write-release.test.ts'))
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  execFileSync('npx', ['vitest', 'run', '--project', 'unit', 'tests/unit/write-release.test.ts'], {
    ...at,
    env: { ...process.env, RELEASE_INTO: into },
  })
} finally {
  execFileSync('git', ['worktree', 'remove', '--force', checkout])
}
