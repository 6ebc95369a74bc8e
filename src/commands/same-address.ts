import { editionsOf, readEnvironment } from '../environment'
import { previousEdition } from '../publish/store/editions'
import { UsageError } from './usage-error'
import { say } from './words'

/**
 * Every partner's page loads from the public address that is written into the edition: it changes only when somebody
 * says so.
 * @throws UsageError when the edition being served was published for another address and PUBLIC_URL names none, or
 *   names what is no address
 */
export async function checkSameAddress(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (env.PUBLIC_URL) return checkGiven(env.PUBLIC_URL)
  const environment = readEnvironment(env)
  const { publicUrl } = environment
  // one that can't be read is written anew by the publish that follows
  const { edition } = await previousEdition(editionsOf(environment))
  const served = edition?.manifest.inputs.publicUrl
  if (!served || served === publicUrl) return
  throw new UsageError(
    say(
      `L’édition servie a été publiée pour ${served}, et cette commande publierait tout pour ${publicUrl} : rien n’a été publié. Écrivez PUBLIC_URL=${served} devant la commande, ou PUBLIC_URL=${publicUrl} si l’adresse doit changer.`,
      `The edition being served was published for ${served}, and this command would publish everything for ${publicUrl}: nothing was published. Write PUBLIC_URL=${served} before the command, or PUBLIC_URL=${publicUrl} if the address is to change.`,
    ),
  )
}

function checkGiven(text: string) {
  if (/^https?:\/\/[^/]/.test(text) && URL.canParse(text)) return
  throw new UsageError(
    say(
      `PUBLIC_URL vaut « ${text} » : donnez l’adresse complète du site, par exemple https://vitrine.paris.example.`,
      `PUBLIC_URL is “${text}”: give the full address of the site, https://vitrine.paris.example for example.`,
    ),
  )
}
