import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ROOT } from './root'

/**
 * Does to a host what the README's section for engineers says: its lines in the configuration, its files, with the address
 * of this host in the place of the example's. @param more lines of the plugin's options besides
 * @throws Error when the section no longer says them
 */
export async function followReadme(
  folder: string,
  publicUrl: string,
  more: string[] = [],
): Promise<void> {
  const said = await filesIn('README.md', 'In your own Payload')
  const config = take(said, 'src/payload.config.ts')
  const options = [`publicUrl: '${publicUrl}',`, ...more].join('\n      ')
  await configure(join(folder, 'src/payload.config.ts'), config, options)
  if (!said.size) throw new Error('the README says no route')
  for (const [path, text] of said) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** Does to a host what the docs say of a deployment without its sources. @throws Error when they no longer say it */
export async function followStandalone(folder: string): Promise<void> {
  const said = await filesIn('docs/payload-project.md', 'Standalone')
  await writeFile(join(folder, 'next.config.ts'), take(said, 'next.config.ts'))
}

/** Has the route of a host take what widgets count, as the docs say. @throws Error when they no longer say it */
export async function followCounting(folder: string): Promise<void> {
  const said = await filesIn('docs/payload-project.md', 'Serving')
  const path = 'src/app/vitrine/[[...path]]/route.ts'
  await writeFile(join(folder, path), take(said, path))
}

/** Files that a section writes, by their paths. */
async function filesIn(page: string, heading: string): Promise<Map<string, string>> {
  const text = await readFile(join(ROOT, page), 'utf8')
  const section = text.split('\n## ').find((one) => one.startsWith(heading)) ?? ''
  const blocks = [...section.matchAll(/```ts\n\/\/ (\S+\.ts)\n([^]*?)```/g)]
  return new Map(blocks.map(([, path, code]) => [path, code]))
}

/** Puts what is imported and what stands in `plugins` where the host has its own. */
async function configure(path: string, said: string, options: string) {
  const imports = /^import .*$/m.exec(said)?.[0]
  const plugins = /plugins: \[\n[^]*?\n {2}\],/.exec(said)?.[0]
  if (!imports || !plugins) throw new Error('the README says no plugin')
  const own = await readFile(path, 'utf8')
  const named = plugins.replace(`publicUrl: 'https://your-site.example/vitrine',`, options)
  await writeFile(path, `${imports}\n${own.replace('plugins: [],', named)}`)
}

function take(said: Map<string, string>, path: string): string {
  const text = said.get(path)
  if (!text) throw new Error(`nothing is said of ${path}`)
  said.delete(path)
  return text
}
