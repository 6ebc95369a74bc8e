import { type Document, DOMParser, type Element } from '@xmldom/xmldom'
import { WalkFileRefused } from './refused'
import type { Sentence } from './walk-file'

/**
 * A parsed XML text. The parser knows the five entities of XML and reads no others, from the text or from elsewhere: a file
 * that uses one is refused. Every node says its line.
 * @throws WalkFileRefused with line and reason when it is not well-formed
 */
export function parseXml(text: string): Document {
  let fault: WalkFileRefused | undefined
  const onError = (
    level: string,
    message: string,
    context: { locator?: { lineNumber?: number } },
  ) => {
    if (level !== 'warning') fault ??= notWellFormed(message, context?.locator?.lineNumber)
  }
  try {
    const document = new DOMParser({ locator: true, onError }).parseFromString(
      withoutRootPrefix(text),
      'text/xml',
    )
    if (fault) throw fault
    return document
  } catch (cause) {
    throw fault ?? notWellFormed(cause instanceof Error ? cause.message : String(cause))
  }
}

/** The line a node begins on, from 1. The type of the library doesn't know what its option `locator` adds. */
export const lineOf = (node: object): number => (node as { lineNumber?: number }).lineNumber ?? 0

/** Elements of that name below a node, as a list that stays as it is. */
export const elements = (below: Document | Element, name: string): Element[] => [
  ...below.getElementsByTagName(name),
]

/** "gpx:trkpt" for "trkpt": allowed, and what reads the document next knows names without a prefix only. */
function withoutRootPrefix(text: string): string {
  const [, prefix] = /<([A-Za-z_][\w.-]*):(?:gpx|kml)[\s>]/.exec(text.slice(0, 5000)) ?? []
  if (!prefix) return text
  const name = prefix.replaceAll('.', '\\.')
  return text
    .replace(new RegExp(`(</?)${name}:`, 'g'), '$1')
    .replace(new RegExp(`xmlns:${name}(\\s*=)`), 'xmlns$1')
}

function notWellFormed(message: string, line?: number): WalkFileRefused {
  const known = REASONS.find(({ when }) => when.test(message))
  const found = known?.when.exec(message)?.slice(1) ?? []
  const { fr, en } = known?.say(...found) ?? otherwise(message)
  return new WalkFileRefused({
    fr: `${line ? `Ligne ${line} : ` : ''}${fr} Le fichier est abîmé ou incomplet : enregistrez-le de nouveau depuis son logiciel.`,
    en: `${line ? `Line ${line}: ` : ''}${en} The file is damaged or cut short: save it again from its program.`,
  })
}

const otherwise = (message: string): Sentence => ({
  fr: `ce n’est pas du XML bien formé (${message}).`,
  en: `this is not well-formed XML (${message}).`,
})

/** What the parser says, in the words of who drew the walk. */
const REASONS: { when: RegExp; say: (...found: string[]) => Sentence }[] = [
  {
    when: /^Opening and ending tag mismatch: "(.+)" != "(.+)"/,
    say: (open, close) => ({
      fr: `<${open}> n’est pas fermé avant </${close}>.`,
      en: `<${open}> is not closed before </${close}>.`,
    }),
  },
  {
    when: /^unclosed xml tag\(s\): (.+)/,
    say: (open) => ({
      fr: `le fichier s’arrête trop tôt, il y manque la fin de : ${open}.`,
      en: `the file ends too early, without the end of: ${open}.`,
    }),
  },
  {
    when: /unexpected end of input|^end tag name|attribute value must|' match/,
    say: () => ({
      fr: 'une balise est inachevée : le fichier s’arrête trop tôt.',
      en: 'a tag is unfinished: the file ends too early.',
    }),
  },
  {
    when: /^entity not found:&?([^;]*)/,
    say: (name) => ({
      fr: `l’entité « ${name} » n’est pas l’une des cinq de XML ; les autres ne sont pas lues.`,
      en: `the entity “${name}” is not one of the five of XML; others are not read.`,
    }),
  },
  {
    when: /NamespaceError/,
    say: () => ({
      fr: 'un nom d’élément a un préfixe que rien ne déclare.',
      en: 'the name of an element has a prefix that nothing declares.',
    }),
  },
]
