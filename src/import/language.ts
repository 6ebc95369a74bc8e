import type { PayloadRequest } from 'payload'

/** The language that what a file says is written in: the default one, for a file names none. Undefined where there is one only. */
export const languageWritten = (req: PayloadRequest): string | undefined => {
  const { localization } = req.payload.config
  return localization ? localization.defaultLocale : undefined
}
