type Node = {
  type?: unknown
  text?: unknown
  /** Of a mention. */
  label?: unknown
  fields?: { url?: unknown }
  children?: unknown
}

const BLOCKS = ['paragraph', 'heading', 'listitem', 'quote']

/** The words of a rich text, a paragraph to a line, each link's address behind it: what a person compares. */
export function storyText(state: unknown): string {
  const root = (state as { root?: Node } | null)?.root
  return root ? lines(root).join('\n').trim() : ''
}

function lines(node: Node): string[] {
  const children = (Array.isArray(node.children) ? node.children : []) as Node[]
  if (BLOCKS.includes(String(node.type))) return [children.map(textIn).join('')]
  return children.flatMap(lines)
}

function textIn(node: Node): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'mention') return `@${String(node.label ?? '')}`
  const children = (Array.isArray(node.children) ? node.children : []) as Node[]
  const text = children.map(textIn).join('')
  return typeof node.fields?.url === 'string' ? `${text} (${node.fields.url})` : text
}
