import { getPayload } from 'payload'
import config from '../../payload.config'
import { noteReturned } from '../shop-links/bounces'
import { checkDatabase } from './database-file'
import { say } from './words'

/**
 * `vitrine bounces`: reads a returned e-mail from standard input, as a mail server's pipe gives it, and notes which link was
 * not delivered. Ends well for any message: a mail server would return a refused one to its sender.
 * @throws UsageError when there is no vitrine
 */
export async function run(): Promise<void> {
  await checkDatabase()
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const noted = await noteReturned(payload, process.stdin)
    console.log(
      noted.type === 'noted'
        ? say(
            `Noté : un lien n’a pas été remis (${noted.reason}).`,
            `Noted: a link was not delivered (${noted.reason}).`,
          )
        : say(
            'Rien à noter : ce message ne dit l’échec d’aucun lien.',
            'Nothing to note: this message tells of no link that failed.',
          ),
    )
  } finally {
    await payload.destroy()
  }
}
