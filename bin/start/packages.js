import { join } from 'node:path'
import { readIfThere } from './data-dir.js'
import { ROOT } from './settings.js'

/** Whether node_modules holds what the lock file names: npm's own record of what it installed is compared with it. */
export async function arePackagesInstalled(root = ROOT) {
  const wanted = await readPackages(join(root, 'package-lock.json'))
  const found = await readPackages(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(
    // optional ones depend on the machine, extraneous ones npm leaves out
    ([path, { version, optional, extraneous }]) =>
      !path || optional || extraneous || found[path]?.version === version,
  )
}

const readPackages = async (path) => JSON.parse((await readIfThere(path)) || '{}').packages ?? {}

/** Command and arguments that install what the lock file names; the build tools too, whatever NODE_ENV says. */
export function installCommand(env = process.env) {
  const args = [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=error',
  ]
  const npm = env.npm_execpath
  return npm?.endsWith('npm-cli.js')
    ? { command: process.execPath, args: [npm, ...args] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args }
}
