import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ROOT } from './root'

/**
 * Does to a host what the README's section for engineers says: its lines in the configuration, its files, with the address
 * of this host in the place of the example's.
 * @throws Error when the section no longer says them
 */
export async function followReadme(folder: string, publicUrl: string): Promise<void> {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8')
  const section = readme.split('\n## ').find((text) => text.startsWith('In your own Payload'))
  const blocks = [...(section ?? '').matchAll(/```ts\n\/\/ (src\/\S+)\n([^]*?)```/g)]
  const said = new Map(blocks.map(([, path, text]) => [path, text]))
  const config = take(said, 'src/payload.config.ts')
  await configure(join(folder, 'src/payload.config.ts'), config, publicUrl)
  if (!said.size) throw new Error('the README says no route')
  for (const [path, text] of said) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** Puts what is imported and what stands in `plugins` where the host has its own. */
async function configure(path: string, said: string, publicUrl: string) {
  const imports = /^import .*$/m.exec(said)?.[0]
  const plugins = /plugins: \[\n[^]*?\n {2}\],/.exec(said)?.[0]
  if (!imports || !plugins) throw new Error('the README says no plugin')
  const own = await readFile(path, 'utf8')
  const named = plugins.replace('https://your-site.example/vitrine', publicUrl)
  await writeFile(path, `${imports}\n${own.replace('plugins: [],', named)}`)
}

function take(said: Map<string, string>, path: string): string {
  const text = said.get(path)
  if (!text) throw new Error(`the README says nothing of ${path}`)
  said.delete(path)
  return text
}
