/** Kinds whose records a text may mention. */
export const MENTIONED = ['shops', 'partners', 'tours'] as const

export type MentionedKind = (typeof MENTIONED)[number]

/** A mention as it is kept in a text: kind and id of the record, and its name when the text was last saved, for when it is gone. */
export type Mention = { relationTo: string; value: string | number; label?: string }

/** Whether records of that kind may be mentioned. */
export const isMentioned = (kind: unknown): kind is MentionedKind =>
  MENTIONED.some((one) => one === kind)

/** Whether it names a record: a kind of ours and an id. */
export const isWhole = ({ relationTo, value }: Partial<Mention>): boolean =>
  isMentioned(relationTo) && (typeof value === 'number' || (typeof value === 'string' && !!value))

/** How a record is called among mentions: "shops/17". */
export const mentionKey = ({ relationTo, value }: Mention): string => `${relationTo}/${value}`

/** Marks the field that lists whom the text beside it mentions. */
export const MENTIONS_LISTED = { listsMentions: true }

/** Keys as that field holds them, and as one of them is looked for in it: ";shops/1;" is not in ";shops/12;". */
export const listed = (keys: string[]): string => `;${keys.join(';')};`

/** Every mention in a Lexical editor state, broken ones too, in their order. */
export function mentionsIn(node: unknown): Mention[] {
  const { type, root, children } = (node ?? {}) as Node
  if (type === 'mention') return [node as Mention]
  const inner = Array.isArray(children) ? children : []
  return [root, ...inner].flatMap((child) => (child ? mentionsIn(child) : []))
}

type Node = { type?: string; root?: Node; children?: Node[] }
