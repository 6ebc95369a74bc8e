import { lengthOf } from './reserve'
import { tagOf, type Wanted } from './wanted'

/** What a page's Content-Security-Policy must allow, as directives to add to the page's own. */
export const policy = ({ base }: Pick<Wanted, 'base'>): string => {
  const origin = new URL(base).origin
  return ['script-src', 'connect-src', 'img-src', 'media-src']
    .map((directive) => `${directive} ${origin};`)
    .join('\n')
}

/** The same with Trusted Types: lit makes one policy, a second copy of lit in the page another of the same name. */
export const trustedTypes = (wanted: Pick<Wanted, 'base'>): string => `${policy(wanted)}
require-trusted-types-for 'script';
trusted-types lit-html 'allow-duplicates';`

/** Rules for the page's own style sheet, where its policy forbids `style` attributes. */
export const rules = ({ widget, tokens = {}, ...wanted }: Wanted): string =>
  `${tagOf(widget)} {
  display: block;
  min-height: ${lengthOf(wanted)};
${Object.entries(tokens)
  .map(([name, value]) => `  ${name}: ${value};\n`)
  .join('')}}`
