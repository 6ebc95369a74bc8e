// no url(), no var(): nothing that a colour could fetch, and no word that CSS reads as something else
const COLOUR =
  /^(#[\da-f]{3,8}|[a-z]+|(rgb|hsl)a?\([\d\s.,%/a-z-]+\)|(hwb|(ok)?(lab|lch))\([\d\s.%/a-z-]+\))$/i
const BARE_HEX = /^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i
const LENGTH = /^(0|\d*\.?\d+(px|r?em|%))$/

const TOKENS = {
  accent: COLOUR,
  ground: COLOUR,
  text: COLOUR,
  radius: LENGTH,
  'font-size': LENGTH,
}

/** Tokens in a frame's address, as pairs of CSS property and value; what is none is left out, as a style sheet does. */
export function tokensIn(query: URLSearchParams): [property: string, value: string][] {
  const tokens = Object.entries(TOKENS).flatMap(([name, pattern]): [string, string][] => {
    const asked = query.get(name)?.trim() ?? ''
    // the "#" of a colour that isn't escaped would end the query
    const value = pattern === COLOUR && BARE_HEX.test(asked) ? `#${asked}` : asked
    return pattern.test(value) ? [[`--costo-${name}`, value]] : []
  })
  const scheme = query.get('color-scheme')?.trim() ?? ''
  return /^(light|dark|light dark)$/.test(scheme) ? [...tokens, ['color-scheme', scheme]] : tokens
}

/** The attributes among `known` that a frame's address names. */
export const attributesIn = (
  query: URLSearchParams,
  known: string[],
): [name: string, value: string][] =>
  known.flatMap((name): [string, string][] => {
    const value = query.get(name)
    return value ? [[name, value]] : []
  })
