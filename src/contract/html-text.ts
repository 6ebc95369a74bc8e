const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const CHARACTERS = Object.fromEntries(Object.entries(ENTITIES).map(([one, name]) => [name, one]))

/** A text as it stands in our HTML, in an element or a quoted attribute. */
export const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character])

/** The text that `escape` was given. */
export const unescape = (markup: string): string =>
  markup.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity])
