/** A text in both languages of the console, or a fact that is the same in each: a path, an id, what a file is not. */
export type Line = string | { fr: string; en: string }

/** The line as a log has it, or a console of a host's. */
export const inEnglish = (line: Line): string => (typeof line === 'string' ? line : line.en)

/** What a command prints, and the exit code of the process. */
export type CommandResult = { lines: Line[]; code: 0 | 1 }

export const NOTHING_YET = {
  fr: 'Rien n’est encore publié.',
  en: 'Nothing has been published yet.',
}
