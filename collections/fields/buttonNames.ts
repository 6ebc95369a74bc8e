import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Names the buttons of the editor that Payload has no translation of in the admin's language. */
export const ButtonNamesFeature = createServerFeature({
  key: 'buttonNames',
  feature: { ClientFeature: 'costo-vitrine/admin/story/ButtonNames#ButtonNamesClient' },
})
