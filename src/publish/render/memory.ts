/** What a renderer remembers from one edition to the next. */
export class Memory {
  /** Number of files of the last edition made; 0 when nothing is remembered. */
  size = 0

  /** The next rendering computes everything anew. */
  forget() {
    this.size = 0
  }
}
