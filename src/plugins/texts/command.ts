import type { SanitizedConfig } from 'payload'
import { listed } from './listed'

/**
 * `payload costo-texts`: all texts that the option `texts` may say otherwise, as JSON in the shape of that option, for whoever copies
 * what he would say. Payload's own command line hands over the configuration; no database is asked.
 */
export function script(config: SanitizedConfig): void {
  const texts = { fr: listed(config, 'fr'), en: listed(config, 'en') }
  process.stdout.write(`${JSON.stringify(texts, null, 2)}\n`)
}
