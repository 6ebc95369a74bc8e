/** What `POST /api/costo/readings-import` answers: what would be done, or with `?write=1` was done. All texts in the asker's language. */
export type ImportAnswer = {
  /** Whether it was written. */
  written: boolean
  counts: { new: number; same: number; wrong: number }
  warnings: string[]
  /** As many as can be shown, those with something wrong first. */
  lines: LineAnswer[]
}

export type LineAnswer = {
  /** In the file, from 1. */
  at: number
  is: 'new' | 'same' | 'wrong'
  /** The reading in words, where the line could be read: "Abonnés · Tudigo · Instagram · 26/11/2026 : 1 240". */
  reading?: string
  /** Why it is not written; `column` as in the template. */
  reasons: { column?: string; reason: string }[]
}
