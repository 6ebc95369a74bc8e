import type { Config } from 'payload'
import { ONLY } from '../locales'
import type { PublicName } from '../publishing/installation'
import { localeCodes } from './localeCodes'
import type { CostoOptions } from './options'

/** In characters: it stands beside the menu on a phone. */
const LONGEST = 60

/** @throws Error naming the option and what to write */
export function checkName(name: PublicName | undefined): void {
  if (name === undefined) return
  const texts: unknown[] = typeof name === 'string' ? [name] : Object.values(Object(name))
  if (texts.length && !Array.isArray(name) && texts.every(isName)) return
  throw new Error(
    `costo: the option name is ${JSON.stringify(name)}. Write what the public pages call themselves, in ${LONGEST} characters at most, such as 'La Vitrine de Lyon' or { fr: 'La Vitrine de Lyon', en: 'The Lyon Showcase' }.`,
  )
}

/** @throws Error naming the language in which there are no pages, and what to write */
export function checkNamed(
  { name, locales }: Pick<CostoOptions, 'name' | 'locales'>,
  config: Pick<Config, 'localization'>,
): void {
  if (name === undefined || typeof name === 'string') return
  const codes = config.localization ? localeCodes(config) : (locales ?? [ONLY])
  const unknown = Object.keys(name).find((code) => !codes.includes(code))
  if (unknown !== undefined)
    throw new Error(
      `costo: the option name says something in "${unknown}", which is none of your languages (${codes.join(', ')}). Write its code as your configuration has it, or leave it out.`,
    )
}

/** What would end a line in a calendar or a header. */
const BREAKING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u

const isName = (text: unknown): boolean =>
  typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST && !BREAKING.test(text)
