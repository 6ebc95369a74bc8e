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
  /** Options that a value follows, and how help shows it: "--as" and "walk|perimeters". */
  values?: Record<string, string>
}

/** The value behind an option, "--as walk" or "--as=walk"; nothing when it isn't given. */
export function valueOf(option: string, args: string[]): string | undefined {
  const at = args.indexOf(option)
  if (at >= 0) return args[at + 1]
  return args.find((arg) => arg.startsWith(`${option}=`))?.slice(option.length + 1)
}

/** The arguments that are neither options nor their values. */
export const plainOnes = (args: string[], values: Record<string, string> = {}): string[] =>
  args.filter((arg, at) => !arg.startsWith('-') && !Object.hasOwn(values, args[at - 1] ?? ''))

/** Whether what a command does is asked, rather than doing it. */
export const asksForHelp = (args: string[]): boolean =>
  args.some((arg) => arg === '--help' || arg === '-h')

/** @throws UsageError when an option or an argument is one too many, or is missing */
export function checkArguments(name: string, takes: Takes, args: string[]): void {
  const { argument, needed, options = [], values = {}, itself } = takes
  if (itself) return
  const known = [...options, ...Object.keys(values)]
  const unknown = args.find((arg) => arg.startsWith('-') && !known.includes(arg.split('=')[0]))
  if (unknown) throw wrong(`option inconnue : ${unknown}`, `unknown option: ${unknown}`)
  const empty = Object.keys(values).find(
    (option) => args.some((arg) => arg.split('=')[0] === option) && !valueOf(option, args),
  )
  if (empty) throw wrong(`il manque une valeur à ${empty}`, `${empty} lacks a value`)
  const given = plainOnes(args, values)
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
    const rest = [
      argument?.[language],
      ...options.map((option) => `[${option}]`),
      ...Object.entries(values).map(([option, value]) => `[${option} ${value}]`),
    ]
    return ['vitrine', name, ...rest.filter(Boolean)].join(' ')
  }
}
