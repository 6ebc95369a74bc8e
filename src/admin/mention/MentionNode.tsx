'use client'

import { $applyNodeReplacement } from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import type { Mention } from '../../../collections/mention/mentions'
import { MentionServerNode } from '../../../collections/mention/node'
import { MentionName } from './MentionName'

/** A mention as the editor shows it: the name its record has today. */
export class MentionNode extends MentionServerNode {
  override decorate(): ReactNode {
    return <MentionName mention={this.getMention()} />
  }
}

export const $createMentionNode = (mention: Mention): MentionNode =>
  $applyNodeReplacement(new MentionNode(mention))
