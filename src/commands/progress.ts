/**
 * One line on standard error that is written over itself as work goes on; nothing where nobody watches, in a file or
 * a pipe.
 */
export function progressLine() {
  const out = process.stderr
  let shown = ''
  return {
    show(text: string) {
      if (!out.isTTY || text === shown) return
      out.write(`\r\x1b[K${text}`)
      shown = text
    },
    /** Takes the line away, for what is printed next. */
    end() {
      if (shown) out.write('\r\x1b[K')
      shown = ''
    },
  }
}
