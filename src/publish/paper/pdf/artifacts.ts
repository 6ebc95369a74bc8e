/** Operators that put something on the page (ISO 32000-1, annex A). */
const PAINTING = new Set([
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S', 'sh', 'Do', 'Tj', 'TJ', "'", '"'],
])

const [OPEN, CLOSE] = ['/Artifact BMC\n', '\nEMC\n']

/**
 * A page's content in which whatever the browser has not tagged (drawings that only accompany a word, rules, page numbers)
 * is said to be no content (ISO 32000-1, 14.8.2.2): a screen reader then knows that it misses nothing. `latin1`: the
 * bytes as text, one letter each.
 */
export function withArtifacts(latin1: string): string {
  let [done, depth, from] = [0, 0, 0]
  let paints = false
  let marked = ''
  const close = (end: number) => {
    const part = latin1.slice(from, end)
    marked += paints ? `${OPEN}${part}${CLOSE}` : part
    paints = false
  }
  for (const { text, start, end } of operators(latin1)) {
    if (text === 'BDC' || text === 'BMC') {
      // the operands before it belong to it
      if (!depth++) {
        close(done)
        from = done
      }
    } else if (text === 'EMC' && depth && !--depth) {
      marked += latin1.slice(from, end)
      from = end
    } else if (!depth && PAINTING.has(text)) paints = true
    done = Math.max(start, end)
  }
  if (depth) return latin1
  close(latin1.length)
  return marked
}

const TOKEN =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g

/** Operators with where they stand; operands, strings and names are passed over. */
function* operators(content: string): Iterable<{ text: string; start: number; end: number }> {
  for (const found of content.matchAll(TOKEN)) {
    const [text] = found
    if (!/^[A-Za-z'"]/.test(text) || text === 'true' || text === 'false' || text === 'null')
      continue
    yield { text, start: found.index, end: found.index + text.length }
  }
}
