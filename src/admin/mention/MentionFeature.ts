'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { MentionMenu } from './MentionMenu'
import { MentionNode } from './MentionNode'
import { NamesProvider } from './names'

/** The admin's half of mentions. */
export const MentionFeatureClient = createClientFeature({
  nodes: [MentionNode],
  plugins: [{ Component: MentionMenu, position: 'normal' }],
  providers: [NamesProvider],
})
