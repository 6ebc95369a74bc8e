import type { FieldHook } from 'payload'
import { isWhole, mentionKey, mentionsIn, type Mention } from './mentions'
import { mentionedRecords } from './records'

/**
 * Puts into each mention the name its record has today: it is shown with it should the record be gone one day. The name of
 * a draft is nobody's to see.
 */
export const withLabels: FieldHook = async ({ value, req }) => {
  const mentions = mentionsIn(value).filter(isWhole)
  if (!mentions.length) return value
  const records = await mentionedRecords(mentions, { req, overrideAccess: true })
  return labelled(value, (mention) => {
    const record = isWhole(mention) ? records.get(mentionKey(mention)) : undefined
    return record?.isPublic && record.name ? { ...mention, label: record.name } : mention
  })
}

type Node = { type?: string; root?: Node; children?: Node[] }

function labelled(node: Node, label: (mention: Mention) => Mention): Node {
  if (node.type === 'mention') return label(node as Mention) as Node
  return {
    ...node,
    ...(node.root && { root: labelled(node.root, label) }),
    ...(node.children && { children: node.children.map((child) => labelled(child, label)) }),
  }
}
