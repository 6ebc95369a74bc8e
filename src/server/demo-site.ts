import { readFile, readdir } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** As the pages of the demo partner name the vitrine. */
const EXAMPLE = 'https://vitrine.example'

/**
 * The demo partner's own site: plain files, with the snippets as a partner pastes them. Only the vitrine's address is
 * replaced, as the partner would have copied it from there.
 * @param folder all files lie directly in it
 */
export async function createDemoSite(folder: string, publicUrl: string) {
  const files = new Map<string, { type: string; body: string }>()
  for (const name of await readdir(folder)) {
    const type = TYPES[extname(name)]
    if (!type) continue
    const text = await readFile(join(folder, name), 'utf8')
    files.set(`/${name}`, { type, body: text.replaceAll(EXAMPLE, publicUrl) })
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '')
    const file = files.get(path === '/' ? '/index.html' : path)
    response.writeHead(file ? 200 : 404, {
      'Content-Type': file?.type ?? 'text/plain; charset=utf-8',
      'Cache-Control': 'no-cache',
    })
    response.end(file?.body ?? 'Page introuvable')
  }
}
