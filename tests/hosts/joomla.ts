/**
 * What Joomla leaves of an author's HTML in its default mode, a list of what is blocked: the rules of `InputFilter::clean(…,
 * 'html')` in joomla-framework/filter (src/InputFilter.php at 552b882), for HTML that is well formed.
 */
export function joomlaFiltered(html: string): string {
  return html.replace(
    /<(\/?)([^\s>]*)((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/g,
    (_, slash: string, name: string, attributes: string) =>
      isDropped(name) ? '' : slash ? `</${name}>` : `<${name}${attributesOf(attributes)}>`,
  )
}

// "Exclude all 'non-regular' tagnames": a hyphen makes one; the text between the tags stays
const isDropped = (name: string) =>
  !/^[a-z][a-z0-9]*$/i.test(name) || BLOCKED_TAGS.has(name.toLowerCase())

const BLOCKED_TAGS = new Set(
  `applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object
  script style title xml`.split(/\s+/),
)

const BLOCKED_ATTRIBUTES = /^(on.*|action|background|codebase|dynsrc|formaction|lowsrc)$/

function attributesOf(text: string): string {
  const pairs = text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]*))|([^\s]+)/g)
  return [...pairs]
    .map(([, written, double, single, bare]) => {
      // an attribute without a value is dropped
      if (written === undefined) return ''
      const name = written.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '')
      const value = cleaned(double ?? single ?? bare)
      return BLOCKED_ATTRIBUTES.test(name) || isScript(name, value) ? '' : ` ${name}="${value}"`
    })
    .join('')
}

const cleaned = (value: string) =>
  value
    .replace(/&(tab|space|colon|column);/gi, '')
    .trim()
    // "strips unicode, hex, etc"
    .replaceAll('&#', '')
    .replace(/[\n\r"]/g, '')
    // PHP's stripslashes
    .replace(/\\(.?)/g, '$1')

const isScript = (name: string, value: string) =>
  (name === 'style' && /expression/i.test(value)) ||
  /(java|vb|live)script:|behaviour:|mocha:/i.test(value)
