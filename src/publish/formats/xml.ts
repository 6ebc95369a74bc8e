import { escape } from '../../contract/html-text'

// XML 1.0, section 2.2, "Char": a control character or half a pair would make the whole file unreadable
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** A text as it may stand in XML, in an element or a quoted attribute. */
export const xmlText = (text: string): string => escape(text.replace(NO_CHARACTER, ''))

/** An element with a text in it; nothing without text. */
export const element = (name: string, text: string | undefined): string =>
  text ? `<${name}>${xmlText(text)}</${name}>` : ''
