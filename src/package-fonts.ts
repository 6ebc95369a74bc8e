import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { packageFile } from './package-folder'

/**
 * A file of Source Sans 3 or Source Serif 4 (SIL Open Font License 1.1): packed with the suite, or among the packages of its checkout.
 * @param name as its package names it: "source-sans-3-latin-400-normal.woff"
 */
export function fontFile(name: string): string {
  const packed = packageFile('dist', 'package', 'fonts', name)
  if (existsSync(packed)) return packed
  const family = name.slice(0, name.indexOf('-latin'))
  // asked from the package's own folder: a bundler takes what is asked of `import.meta.url` for a module of its own
  return createRequire(packageFile('package.json')).resolve(`@fontsource/${family}/files/${name}`)
}
