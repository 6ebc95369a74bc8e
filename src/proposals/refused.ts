type Sentence = { fr: string; en: string }

/** What is wrong with one field, in the language of the one who asks. */
export type FieldProblem = { path: string; label: string; message: string }

type Details = { status?: number; fields?: FieldProblem[] }

/** Something that can't be proposed or decided as it was asked, and why: nothing was written. */
export class ProposalRefused extends Error {
  override name = 'ProposalRefused'
  readonly reason: Sentence
  /** HTTP. */
  readonly status: number
  readonly fields: FieldProblem[]

  constructor(reason: Sentence, { status = 422, fields = [] }: Details = {}) {
    super(reason.en)
    this.reason = reason
    this.status = status
    this.fields = fields
  }
}
