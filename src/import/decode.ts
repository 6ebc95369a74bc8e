import iconv from 'iconv-lite'
import { WalkFileRefused } from './refused'
import type { Sentence } from './walk-file'

/**
 * The text of a file in the encoding that its first bytes, its XML declaration or its content tell: UTF-8, UTF-16 or one of
 * the older ones. Without any, and not UTF-8, it is what Windows writes in France.
 * @throws WalkFileRefused when the encoding it declares doesn't exist
 */
export function decode(bytes: Uint8Array): { text: string; warnings: Sentence[] } {
  const marked = MARKS.find(({ start }) => start.every((byte, at) => bytes[at] === byte))
  if (marked) return { text: iconv.decode(bytes, marked.encoding), warnings: [] }

  const declared = declaredIn(bytes)
  if (declared && !iconv.encodingExists(declared)) throw unknown(declared)
  if (declared && !/^utf-?8$/i.test(declared)) return { text: read(bytes, declared), warnings: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] }
  } catch {
    return { text: read(bytes, 'windows-1252'), warnings: [NOT_UTF8] }
  }
}

/** What is called ISO-8859-1 or ASCII is windows-1252, as the Encoding Standard has it: its apostrophe is no control character. */
const read = (bytes: Uint8Array, encoding: string) =>
  iconv.decode(
    bytes,
    /^(iso-?8859-?1|latin-?1|(us-)?ascii)$/i.test(encoding) ? 'windows-1252' : encoding,
  )

const MARKS = [
  { start: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { start: [0xff, 0xfe], encoding: 'utf-16le' },
  { start: [0xfe, 0xff], encoding: 'utf-16be' },
  // without a byte order mark: "<" or "{" in two bytes
  { start: [0x3c, 0x00], encoding: 'utf-16le' },
  { start: [0x00, 0x3c], encoding: 'utf-16be' },
  { start: [0x7b, 0x00], encoding: 'utf-16le' },
  { start: [0x00, 0x7b], encoding: 'utf-16be' },
]

/** What the XML declaration says; a declaration of UTF-16 in single bytes is wrong of itself and counts for nothing. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = iconv.decode(bytes.subarray(0, 200), 'latin1')
  const [, encoding] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/.exec(start) ?? []
  return encoding && /^(utf-?16|ucs-?2)/i.test(encoding) ? undefined : encoding
}

const unknown = (encoding: string) =>
  new WalkFileRefused({
    fr: `Ligne 1 : le codage « ${encoding} » n’existe pas. Enregistrez le fichier en UTF-8.`,
    en: `Line 1: there is no encoding called “${encoding}”. Save the file as UTF-8.`,
  })

const NOT_UTF8: Sentence = {
  fr: 'Le fichier n’est pas en UTF-8 comme il devrait : il a été lu comme du windows-1252. Vérifiez les accents.',
  en: 'The file is not in UTF-8 as it should be: it was read as windows-1252. Check the accents.',
}
