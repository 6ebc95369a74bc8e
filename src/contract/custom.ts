import { sound } from './parse'

/** A value of JSON. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** A line of text that cards and pages show below a record's own facts: "Parking: 40 places". */
export type FeedLine = {
  /** In the file's locale, plain text. */
  label: string
  value: string
  /** Where the value leads, a web address. */
  href?: string
}

/** What an installation publishes of its own fields: whatever it likes, under names of its own choosing. */
export type FeedCustom = { [name: string]: Json }

/** The same with the one name that is the suite's: what cards and pages show. */
export type WithLines<Custom extends object> = Custom & { lines?: FeedLine[] }

/** The lines of a record, whatever stands in their place: those that say nothing are left out. */
export const linesOf = ({ custom }: { custom?: { lines?: unknown } }): FeedLine[] => {
  const lines = sound(custom?.lines)
  return Array.isArray(lines) ? lines.filter(({ label, value }) => label && value) : []
}
