const asked = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
const isFrench = /^(fr|c\b|posix|$)/i.test(asked)

/** One text in the language of the console: French unless the system names another language. */
export const say = (fr: string, en: string): string => (isFrench ? fr : en)
