import type { Problem } from '../messages'

/** Levels of a text, the root left out: a list in a list takes two. The editor indents a list six times. */
const MOST_LEVELS = 24

const LINKS = ['link', 'autolink']
/** What holds others. */
const HOLDERS = ['paragraph', 'heading', 'list', 'listitem', ...LINKS]
const TEXTS = ['text', 'tab']
const LEAVES = [...TEXTS, 'linebreak', 'mention']

/** Types of nodes that the story's editor knows, besides the root. */
export const STORY_NODES = [...HOLDERS, ...LEAVES]

type Node = Record<string, unknown>
type Placed = { node: unknown; at: string; level: number }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What is wrong with the form of a Lexical editor state, which comes from anywhere: no tree, a node that the editor doesn't
 * know, or one too deep. Such a text is one that neither the form nor the edition can open. Goes through it without calling
 * itself, however deep it is.
 */
export function checkStoryShape(state: unknown): Problem | undefined {
  const root = isNode(state) ? state.root : undefined
  if (!isNode(root) || root.type !== 'root' || !Array.isArray(root.children))
    return { key: 'storyRoot' }
  const rest = childrenOf(root, 'root', 1)
  for (let one = rest.pop(); one; one = rest.pop()) {
    const problem = problemOf(one)
    if (problem) return problem
    rest.push(...childrenOf(one.node as Node, one.at, one.level + 1))
  }
  return undefined
}

function problemOf({ node, at, level }: Placed): Problem | undefined {
  if (level > MOST_LEVELS) return { key: 'storyDeep', values: { most: MOST_LEVELS } }
  const type = isNode(node) ? node.type : undefined
  const isKnown = typeof type === 'string' && STORY_NODES.includes(type)
  if (!isNode(node) || !isKnown) return { key: 'storyNode', values: { at, type: called(type) } }
  const isWhole =
    (HOLDERS.includes(type) ? Array.isArray(node.children) : node.children === undefined) &&
    (!TEXTS.includes(type) || typeof node.text === 'string') &&
    (!LINKS.includes(type) || isNode(node.fields))
  return isWhole ? undefined : { key: 'storyPart', values: { at, type } }
}

/** Of a node that has been found good; the last first, so that they are taken in their order. */
const childrenOf = ({ children }: Node, at: string, level: number): Placed[] =>
  ((children ?? []) as unknown[])
    .map((node, index) => ({ node, at: `${at}.children.${index}`, level }))
    .reverse()

const called = (type: unknown): string => (typeof type === 'string' && type ? type : '?')
