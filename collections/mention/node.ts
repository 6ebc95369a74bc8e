import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMConversionMap,
  type DOMExportOutput,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'
import { isMentioned, type Mention } from './mentions'

export type SerializedMention = Spread<Mention & { type: 'mention' }, SerializedLexicalNode>

const ATTRIBUTES = { relationTo: 'data-mention-of', value: 'data-mention' }

/**
 * A mention of a record in a text: one character wide, in its line. The server's half, which draws nothing; the admin's
 * shows the record's name.
 */
export class MentionServerNode extends DecoratorNode<unknown> {
  __mention: Mention

  constructor(mention: Mention, key?: NodeKey) {
    super(key)
    this.__mention = mention
  }

  static override getType(): string {
    return 'mention'
  }

  static override clone(node: MentionServerNode): MentionServerNode {
    return new this(node.__mention, node.__key)
  }

  static override importJSON({ relationTo, value, label }: SerializedMention): MentionServerNode {
    return $applyNodeReplacement(new this({ relationTo, value, label }))
  }

  /** Copied from one text to another in the admin, it stays a mention. */
  static override importDOM(): DOMConversionMap {
    return {
      span: (element) => {
        const relationTo = element.getAttribute(ATTRIBUTES.relationTo)
        const value = element.getAttribute(ATTRIBUTES.value)
        if (!isMentioned(relationTo) || !value) return null
        const label = element.textContent?.replace(/^@/, '') ?? ''
        const node = () => $applyNodeReplacement(new this({ relationTo, value, label }))
        return { conversion: () => ({ node: node() }), priority: 2 }
      },
    }
  }

  override exportJSON(): SerializedMention {
    return { ...super.exportJSON(), ...this.getMention(), type: 'mention', version: 1 }
  }

  override exportDOM(): DOMExportOutput {
    const { relationTo, value } = this.getMention()
    const element = document.createElement('span')
    element.setAttribute(ATTRIBUTES.relationTo, relationTo)
    element.setAttribute(ATTRIBUTES.value, String(value))
    element.textContent = this.getTextContent()
    return { element }
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'costo-mention'
    return element
  }

  override updateDOM(): false {
    return false
  }

  override decorate(): unknown {
    return null
  }

  override isInline(): true {
    return true
  }

  override getTextContent(): string {
    return this.getMention().label ?? ''
  }

  getMention(): Mention {
    return this.getLatest().__mention
  }
}

export const $isMentionNode = (node: LexicalNode | null | undefined): node is MentionServerNode =>
  node instanceof MentionServerNode
