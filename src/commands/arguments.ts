import { UsageError } from './usage-error'
import { say } from './words'

/** What a command takes after its name; nothing unless said. */
export type Takes = {
  /** As help shows it, in either language: "<id>", "[id]", "<dossier>". */
  argument?: { fr: string; en: string }
  /** It can't do without. */
  needed?: true
  /** Where the argument comes from. */
  hint?: { fr: string; en: string }
  options?: string[]
  /** It reads its arguments itself, for there are several. */
  itself?: true
}

/** Whether what a command does is asked, rather than doing it. */
export const asksForHelp = (args: string[]): boolean =>
  args.some((arg) => arg === '--help' || arg === '-h')

/** @throws UsageError when an option or an argument is one too many, or is missing */
export function checkArguments(name: string, takes: Takes, args: string[]): void {
  const { argument, needed, options = [], itself } = takes
  if (itself) return
  const unknown = args.find((arg) => arg.startsWith('-') && !options.includes(arg))
  if (unknown) throw wrong(`option inconnue : ${unknown}`, `unknown option: ${unknown}`)
  const given = args.filter((arg) => !arg.startsWith('-'))
  const extra = given[argument ? 1 : 0]
  if (extra !== undefined) throw wrong(`« ${extra} » est en trop`, `“${extra}” is one too many`)
  if (needed && !given[0]) throw wrong(`il manque ${argument?.fr}`, `${argument?.en} is missing`)

  function wrong(fr: string, en: string) {
    const { hint } = takes
    return new UsageError(
      say(
        `vitrine ${name} : ${fr}. Écrivez : ${shape('fr')}${hint ? ` ; ${hint.fr}` : ''}`,
        `vitrine ${name}: ${en}. Write: ${shape('en')}${hint ? `; ${hint.en}` : ''}`,
      ),
    )
  }

  function shape(language: 'fr' | 'en') {
    const rest = [argument?.[language], ...options.map((option) => `[${option}]`)]
    return ['vitrine', name, ...rest.filter(Boolean)].join(' ')
  }
}
