import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'
import { MentionServerNode } from './node'

/**
 * Lets an editor type "@" and name a shop, a partner or a walk. The text keeps which record it is; the edition shows the
 * record's name of the day as a link to its page.
 */
export const MentionFeature = createServerFeature({
  key: 'mention',
  feature: {
    ClientFeature: 'costo-vitrine/admin/mention/MentionFeature#MentionFeatureClient',
    nodes: [createNode({ node: MentionServerNode })],
  },
})
