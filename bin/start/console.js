import { say } from './words.js'

const isTerminal = Boolean(process.stdout.isTTY)
const BEAT_MS = isTerminal ? 1000 : 15_000

export const print = (text = '') => process.stdout.write(`${text}\n`)
export const printError = (text) => process.stderr.write(`${text}\n`)

/** Runs a step under its name: a line when it starts, its age while it lasts, its duration at the end. */
export async function step(name, work) {
  const startedAt = performance.now()
  const age = () => `${Math.round((performance.now() - startedAt) / 1000)} s`
  // a terminal sees the age count on its own line, a log file a line now and then
  const show = (mark, text, last) =>
    process.stdout.write(
      isTerminal ? `\r\x1b[K${mark} ${text}${last ? '\n' : ''}` : `${mark} ${text}\n`,
    )

  show('…', name)
  const beat = setInterval(() => show('…', `${name} (${age()})`), BEAT_MS)
  const note = (text) => {
    if (isTerminal) process.stdout.write('\r\x1b[K')
    print(`  · ${text}`)
  }
  try {
    const result = await work(note)
    show('✓', `${name} (${age()})`, true)
    return result
  } catch (error) {
    show('✗', `${name} (${age()})`, true)
    throw error
  } finally {
    clearInterval(beat)
  }
}

/** What the start leaves on the screen when all stands. */
export function printAddresses({ publicUrl, demo }, accounts, seconds) {
  const lines = [
    [say('Site public', 'Public site'), `${publicUrl}/`],
    [say('Administration', 'Admin'), `${publicUrl}/admin`],
    ...(demo
      ? [[say('Site d’un partenaire', 'A partner’s site'), `http://127.0.0.1:${demo.port}/`]]
      : []),
  ]
  print()
  print(say(`Tout est prêt en ${seconds} s.`, `All is ready after ${seconds} s.`))
  print()
  for (const [name, address] of lines) print(`  ${name.padEnd(22)} ${address}`)
  if (accounts) {
    print()
    print(
      say(
        `  Comptes de démonstration, mot de passe commun : ${accounts.password}`,
        `  Demo accounts, one password for all: ${accounts.password}`,
      ),
    )
    print(`  ${accounts.names.join('  ')}`)
  } else {
    print()
    print(
      say(
        '  Le premier compte se crée dans l’administration, s’il n’existe pas encore.',
        '  The first account is made in the admin, if there is none yet.',
      ),
    )
  }
  print()
  print(say('Ctrl-C arrête tout proprement.', 'Ctrl-C stops everything cleanly.'))
}
