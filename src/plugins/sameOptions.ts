import type { Config, Plugin } from 'payload'
import type { CostoOptions } from './options'

/** What each of the suite's plugins was given; one of them does what is shared, by its own. */
const given = new WeakMap<Plugin, CostoOptions>()

export function keepOptions<Kept extends Plugin>(plugin: Kept, options: CostoOptions): Kept {
  given.set(plugin, options)
  return plugin
}

/** Of one collection or plugin, or compared elsewhere (`naming`), or a function, of which each plugin may have one of the same text. */
const OWN = [
  ...['partners', 'shops', 'videos', 'tours', 'enabled'],
  ...['slugs', 'users', 'media', 'texts', 'roles'],
]

/**
 * What only one of several plugins says would be done by none of them.
 * @param base by which slug the one is known that does what is shared; where it isn't there, the first does
 * @throws Error naming the option and what to write
 */
export function checkSame({ plugins = [] }: Config, base: string, options: CostoOptions): void {
  const ours = plugins.filter((one) => given.has(one))
  const doing = ours.find(({ slug }) => slug === base) ?? ours[0]
  const done = doing && given.get(doing)
  if (!done) return
  for (const [name, value] of Object.entries(options)) {
    const other = done[name as keyof CostoOptions]
    const isSame = value === undefined || JSON.stringify(other) === JSON.stringify(value)
    if (isSame || OWN.includes(name)) continue
    throw new Error(
      `costo: two of the suite's plugins name ${name} differently, ${shown(other)} and ${shown(value)}. Give all of them the same options.`,
    )
  }
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
