'use client'

import { $applyNodeReplacement } from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import type { Mention } from '../../../collections/mention/mentions'
import { MentionServerNode, type SerializedMention } from '../../../collections/mention/node'
import { MentionName } from './MentionName'

/** A mention as the editor shows it: the name its record has today. */
export class MentionNode extends MentionServerNode {
  // Lexical asks each class for its own, and warns of those that are inherited
  static override getType(): string {
    return super.getType()
  }

  static override clone(node: MentionServerNode): MentionServerNode {
    return super.clone(node)
  }

  static override importJSON(mention: SerializedMention): MentionServerNode {
    return super.importJSON(mention)
  }

  override decorate(): ReactNode {
    return <MentionName mention={this.getMention()} />
  }
}

export const $createMentionNode = (mention: Mention): MentionNode =>
  $applyNodeReplacement(new MentionNode(mention))
