import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { php, wordpress } from '../installed'

/** What the real WordPress puts in the place of an address in a post, and whom it has asked; no HTML when it makes nothing of it. */
export async function embedded(
  address: string,
): Promise<{ html: string | false; asked: string[] }> {
  const script = 'tests/hosts/wordpress/oembed.php'
  const { stdout } = await promisify(execFile)(php!, [script, wordpress!, address])
  return JSON.parse(stdout) as { html: string | false; asked: string[] }
}

/** The script that WordPress adds to a page with such a frame. */
export const wpEmbed = () => readFileSync(`${wordpress}/wp-includes/js/wp-embed.js`, 'utf8')
