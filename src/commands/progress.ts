/**
 * One line on standard error that is written over itself as work goes on; nothing where nobody watches, in a file or
 * a pipe. `text` says what is being done, with its numbers.
 */
export function progressLine(text: (done: number, total: number) => string) {
  const out = process.stderr
  let shown = false
  return {
    show(done: number, total: number) {
      if (!out.isTTY) return
      out.write(`\r\x1b[K${text(done, total)}`)
      shown = true
    },
    /** Takes the line away, for what is printed next. */
    end() {
      if (shown) out.write('\r\x1b[K')
      shown = false
    },
  }
}
