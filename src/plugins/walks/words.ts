import { sentences } from '../../texts/sentences'

/** What somebody who writes drafts alone is told who would publish one. */
export const DRAFT_WORDS = sentences('walkDrafts', {
  onlyDrafts: {
    fr: 'Enregistrez un brouillon, puis demandez sa mise en ligne : la rédaction le relit et le publie.',
    en: 'Save a draft, then ask for its publication: the editors read it and publish it.',
  },
})
