/** A Vite plugin that takes out of `css` and `html` templates what only the reader of the source needs. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/widgets\/.*\.ts$/.test(id)) return undefined
      return {
        code: code
          .replace(/\bcss`([^`]*)`/g, (_, style) => `css\`${minifyStyle(style)}\``)
          // between tags and values a line break is for the reader; a space that counts stands on one line
          .replace(/(?<=[>}`])\s*\n\s*(?=<|\$\{)/g, '')
          .replace(/(?<=>|\})\s*\n\s*(?=`)/g, '')
          .replace(/\s*\n\s*(?=>)/g, '')
          .replace(/\n\s*/g, '\n'),
        map: null,
      }
    },
  }
}

/** A style sheet without comments and needless space; a space before a colon stays, it may be a descendant's. */
export const minifyStyle = (style) =>
  style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/(?<=[(:]) | (?=\)|!)/g, '')
    .replace(/;}/g, '}')
    .replace(/\b0\.(\d)/g, '.$1')
    .trim()
