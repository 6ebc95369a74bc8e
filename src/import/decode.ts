import { WalkFileRefused } from './refused'
import type { Sentence } from './walk-file'

/**
 * The text of a file in the encoding that its first bytes, its XML declaration or its content tell: UTF-8, UTF-16 or one of
 * those that the Encoding Standard knows. Without any, and not UTF-8, it is what Windows writes in France.
 * @throws WalkFileRefused when the encoding it declares doesn't exist
 */
export function decode(bytes: Uint8Array): { text: string; warnings: Sentence[] } {
  const marked = MARKS.find(({ start }) => start.every((byte, at) => bytes[at] === byte))
  if (marked) return { text: new TextDecoder(marked.encoding).decode(bytes), warnings: [] }

  const declared = declaredIn(bytes)
  const decoder = decoderOf(declared ?? 'utf-8')
  try {
    return { text: decoder.decode(bytes), warnings: [] }
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return { text, warnings: [notThat(declared ?? 'UTF-8')] }
  }
}

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
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const [, encoding] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/.exec(start) ?? []
  return encoding && /^(utf-?16|ucs-?2)/i.test(encoding) ? undefined : encoding
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch (cause) {
    throw new WalkFileRefused(
      {
        fr: `Ligne 1 : le codage « ${encoding} » n’existe pas. Enregistrez le fichier en UTF-8.`,
        en: `Line 1: there is no encoding called “${encoding}”. Save the file as UTF-8.`,
      },
      { cause },
    )
  }
}

const notThat = (encoding: string): Sentence => ({
  fr: `Le fichier n’est pas en ${encoding} comme il devrait : il a été lu comme du windows-1252. Vérifiez les accents.`,
  en: `The file is not in ${encoding} as it should be: it was read as windows-1252. Check the accents.`,
})
