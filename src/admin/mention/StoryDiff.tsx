import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { RichTextFieldDiffServerComponent } from 'payload'
import type { ComponentProps } from 'react'
import { type Kind, slugsOf } from '../../../collections/slugs'

type Props = ComponentProps<RichTextFieldDiffServerComponent>
type Node = Record<string, unknown> & { root?: Node; children?: Node[] }

/** Two versions of a story side by side; Payload's own comparison knows no mentions. */
export const StoryDiff: RichTextFieldDiffServerComponent = (props) => {
  const { comparisonValue, versionValue } = props
  const shown = (value: unknown) => (value ? named(value as Node, linkTo(props.req)) : value)
  return (
    <LexicalDiffComponent
      {...props}
      comparisonValue={shown(comparisonValue) as never}
      versionValue={shown(versionValue) as never}
    />
  )
}

type LinkTo = (kind: unknown, id: unknown) => string

const linkTo =
  ({ payload }: Props['req']): LinkTo =>
  (kind, id) =>
    `${payload.config.routes.admin}/collections/${encodeURIComponent(slugsOf(payload)[kind as Kind] ?? '')}/${encodeURIComponent(String(id))}`

/** The text with links to the records in the place of mentions. */
function named(node: Node, to: LinkTo): Node {
  if (node.type === 'mention') {
    const { relationTo, value, label } = node
    const text = { type: 'text', version: 1, text: `@${label ?? ''}`, format: 0, detail: 0 }
    return {
      ...{ type: 'link', version: 3, format: '', indent: 0, direction: null },
      fields: { linkType: 'custom', newTab: false, url: to(relationTo, value) },
      children: [{ ...text, mode: 'normal', style: '' }],
    }
  }
  return {
    ...node,
    ...(node.root && { root: named(node.root, to) }),
    ...(node.children && { children: node.children.map((child) => named(child, to)) }),
  }
}
