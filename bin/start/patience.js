import { setTimeout as wait } from 'node:timers/promises'
import { print, printError } from './console.js'
import { checkDatabase } from './database.js'
import { printFailure } from './failure.js'
import { setUp } from './steps.js'
import { say } from './words.js'

const FIRST_PAUSE = 2
const LONGEST_PAUSE = 60

/**
 * Migrations, demo quarter and first publish, as soon as the database lets them: visitors are served meanwhile, so a
 * database that doesn't answer is no reason to end. Told once, and again when the reason is another one.
 * @throws the signal's reason when stopped
 */
export async function setUpWithPatience(signal, env, databaseUrl) {
  let told
  for (let seconds = FIRST_PAUSE; ; seconds = Math.min(seconds * 2, LONGEST_PAUSE)) {
    try {
      await checkDatabase(databaseUrl)
      return await setUp(signal, env)
    } catch (error) {
      signal.throwIfAborted()
      if (error.message !== told) {
        printFailure(error)
        printError(
          say(
            'Le site public reste servi ; l’administration démarrera dès que la base le permettra.',
            'The public site stays served; the admin starts as soon as the database allows it.',
          ),
        )
      }
      told = error.message
      print(say(`  · nouvel essai dans ${seconds} s`, `  · tried again in ${seconds} s`))
      await wait(seconds * 1000, undefined, { signal })
    }
  }
}
