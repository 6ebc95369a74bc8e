import type { Config, Plugin } from 'payload'
import { type Kind, kindIn, type Slugs, SLUGS, slugsOf } from '../../collections/slugs'
import type { CostoOptions } from './options'

/**
 * Leaves in the configuration which slug each of the suite's collections has, for whatever runs and for the admin. Comes before
 * what adds collections.
 * @throws Error naming the option, what is wrong with it and what to write
 */
export const naming =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkSlugs(options)
    const before = slugsOf({ config })
    const slugs = { ...before, ...named(options) } as Slugs
    checkAgain(config, before, slugs)
    checkDistinct(slugs)
    const { admin, custom } = config
    const told = { custom: withSlugs(custom, slugs) }
    return options.enabled === false
      ? { ...config, ...told }
      : { ...config, ...told, admin: { ...admin, custom: withSlugs(admin?.custom, slugs) } }
  }

const withSlugs = (custom: Config['custom'], slugs: Slugs): Config['custom'] => ({
  ...custom,
  costo: { ...Object(custom?.costo), slugs },
})

/** What the options name. */
const named = ({ slugs, users, media }: CostoOptions): Partial<Record<Kind, string>> => ({
  ...slugs,
  ...(users && { users }),
  ...(media && { media }),
})

function checkSlugs(options: CostoOptions) {
  const { slugs = {} } = options
  const kinds = Object.keys(SLUGS)
  const unknown = Object.keys(slugs).find((kind) => !kinds.includes(kind))
  if (unknown)
    throw new Error(
      `costo: the option slugs says ${JSON.stringify(unknown)}, which is none of the suite's collections. Write one of ${kinds.join(', ')}.`,
    )
  for (const kind of ['users', 'media'] as const)
    if (options[kind] !== undefined && slugs[kind] !== undefined && options[kind] !== slugs[kind])
      throw new Error(
        `costo: the option ${kind} says ${JSON.stringify(options[kind])} and slugs.${kind} says ${JSON.stringify(slugs[kind])}. Write ${kind}: '…' alone when the collection is yours, slugs: { ${kind}: '…' } alone when the suite brings it.`,
      )
  for (const [kind, slug] of Object.entries(named(options)))
    if (!isSlug(slug))
      throw new Error(
        `costo: the slug of ${kind} is ${JSON.stringify(slug)}. Write a word of letters, digits, "-" and "_" that begins with a letter and is neither "costo" nor Payload's own ("payload-…"), such as 'costo-${SLUGS[kind as Kind]}'.`,
      )
}

/** What makes an address of Payload's API and a table's name. */
const isSlug = (slug: unknown): boolean =>
  typeof slug === 'string' && /^[a-z][\w-]{0,47}$/i.test(slug) && !/^(payload-|costo$)/.test(slug)

function checkDistinct(slugs: Slugs) {
  const held = new Map<string, string>()
  for (const [kind, slug] of Object.entries(slugs)) {
    const other = held.get(slug)
    if (other)
      throw new Error(
        `costo: ${other} and ${kind} have one slug, "${slug}". Write slugs: { ${kind}: '…' } with another.`,
      )
    held.set(slug, kind)
  }
}

/** A collection that another of the suite's plugins has brought keeps the slug it was given. */
function checkAgain({ collections = [] }: Config, before: Slugs, slugs: Slugs) {
  for (const collection of collections) {
    const kind = kindIn(collection)
    if (kind && before[kind] !== slugs[kind])
      throw new Error(
        `costo: two of the suite's plugins name ${kind} differently, "${before[kind]}" and "${slugs[kind]}". Give all of them the same options.`,
      )
  }
}
