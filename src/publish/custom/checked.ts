import type { FeedCustom, FeedLine, Json } from '../../contract/custom'
import { HoldBack } from '../render/held'
import { webAddress } from '../render/base'

/** Bytes of JSON that one record may publish of its own fields in one language: every reader of its file pays for them. */
export const CUSTOM_MAX = 8000

const LINES_MAX = 12
const LABEL_MAX = 80
const VALUE_MAX = 300

/** What is wrong, in both languages of the admin: "est une fonction", "is a function". */
type Wrong = { fr: string; en: string }

/**
 * What a host's `publish` has answered, as JSON of its own; nothing when it answers nothing.
 * @throws HoldBack naming the field, what is wrong with it and what to write
 */
export function checkedCustom(answered: unknown): FeedCustom | undefined {
  if (answered === undefined || answered === null) return undefined
  if (!isPlain(answered)) refuse('', kindOf(answered) ?? NO_OBJECT)
  check(answered, '', [])
  const text = JSON.stringify(answered)
  const size = Buffer.byteLength(text)
  if (size > CUSTOM_MAX)
    refuse('', {
      fr: `prend ${size} octets en JSON, et ${CUSTOM_MAX} au plus sont permis : publiez-en moins`,
      en: `takes ${size} bytes of JSON, and at most ${CUSTOM_MAX} are allowed: publish less`,
    })
  const custom = JSON.parse(text) as Record<string, Json>
  if (custom.lines !== undefined) custom.lines = checkedLines(custom.lines)
  return Object.keys(custom).length ? custom : undefined
}

function check(value: unknown, at: string, above: unknown[]) {
  const wrong = kindOf(value)
  if (wrong) refuse(at, wrong)
  if (typeof value !== 'object' || value === null) return
  if (above.includes(value))
    refuse(at, { fr: 'se contient lui-même', en: 'contains itself: JSON has an end' })
  const within = [...above, value]
  if (Array.isArray(value)) value.forEach((one, index) => check(one, `${at}[${index}]`, within))
  else
    for (const [name, one] of Object.entries(value)) check(one, at ? `${at}.${name}` : name, within)
}

/** Why a value is none of JSON; nothing when it is one. */
function kindOf(value: unknown): Wrong | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return undefined
    case 'number':
      return Number.isFinite(value)
        ? undefined
        : { fr: `vaut ${value}, qui n’est pas du JSON`, en: `is ${value}, which is no JSON` }
    case 'undefined':
      return {
        fr: 'est undefined : écrivez null, ou laissez ce champ de côté',
        en: 'is undefined: write null, or leave the field out',
      }
    case 'object':
      break
    default:
      return OF_TYPE[typeof value as keyof typeof OF_TYPE]
  }
  if (value === null || Array.isArray(value) || isPlain(value)) return undefined
  if (value instanceof Date)
    return { fr: 'est une date : écrivez .toISOString()', en: 'is a Date: write .toISOString()' }
  if (value instanceof Promise)
    return {
      fr: 'est une promesse : publish répond aussitôt, avec ce que porte la fiche',
      en: 'is a promise: publish answers at once, with what the record holds',
    }
  const name = value.constructor?.name ?? 'object'
  return {
    fr: `est un objet de la classe ${name} : écrivez un objet simple`,
    en: `is an object of the class ${name}: write a plain one`,
  }
}

const OF_TYPE = {
  function: {
    fr: 'est une fonction : publiez ce qu’elle répond',
    en: 'is a function: publish what it answers',
  },
  symbol: { fr: 'est un symbole : écrivez un texte', en: 'is a symbol: write a text' },
  bigint: {
    fr: 'est un bigint : écrivez un nombre ou un texte',
    en: 'is a bigint: write a number or a text',
  },
}

const NO_OBJECT = {
  fr: 'n’est pas un objet : écrivez { nom: valeur }',
  en: 'is no object: write { name: value }',
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function checkedLines(lines: Json): Json {
  if (!Array.isArray(lines) || lines.length > LINES_MAX)
    refuse('lines', {
      fr: `n’est pas une liste de ${LINES_MAX} lignes au plus : écrivez [{ label, value }]`,
      en: `is no list of at most ${LINES_MAX} lines: write [{ label, value }]`,
    })
  return lines.map((line, index) => checkedLine(line, `lines[${index}]`))
}

function checkedLine(line: Json, at: string): FeedLine {
  if (!isPlain(line)) refuse(at, NO_OBJECT)
  const { label, value, href } = line
  return {
    label: checkedText(label, `${at}.label`, LABEL_MAX),
    value: checkedText(value, `${at}.value`, VALUE_MAX),
    ...(href !== undefined && href !== null && { href: checkedAddress(href, `${at}.href`) }),
  }
}

function checkedText(text: unknown, at: string, most: number): string {
  if (typeof text !== 'string' || !text.trim() || text.length > most)
    refuse(at, {
      fr: `n’est pas un texte de 1 à ${most} signes`,
      en: `is no text of 1 to ${most} characters`,
    })
  return text.trim()
}

function checkedAddress(href: unknown, at: string): string {
  const address = typeof href === 'string' ? webAddress(href) : undefined
  if (!address)
    refuse(at, {
      fr: `n’est pas une adresse web : écrivez https://…`,
      en: `is no web address: write https://…`,
    })
  return address
}

function refuse(at: string, { fr, en }: Wrong): never {
  throw new HoldBack({
    fr: `publish a répondu ${at ? `un objet dont « ${at} »` : 'une valeur qui'} ${fr}`,
    en: `publish has answered ${at ? `an object whose "${at}"` : 'something that'} ${en}`,
  })
}
