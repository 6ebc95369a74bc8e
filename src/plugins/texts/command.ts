import type { SanitizedConfig } from 'payload'
import { listed } from './listed'

/**
 * `payload costo-texts`: all texts that the option `texts` may say otherwise, as JSON in the shape of that option, for whoever copies
 * what he would say. Payload's own command line hands over the configuration; no database is asked.
 */
export async function script(config: SanitizedConfig): Promise<void> {
  const texts = { fr: listed(config, 'fr'), en: listed(config, 'en') }
  // Payload ends the process when this is done: a pipe must have taken all of it
  await new Promise<void>((done, fail) => {
    const text = `${JSON.stringify(texts, null, 2)}\n`
    process.stdout.write(text, (error) => (error ? fail(error) : done()))
  })
}
