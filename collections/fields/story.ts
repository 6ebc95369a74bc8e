import type { Field, FieldHook, RichTextField, RichTextFieldValidation, TextField } from 'payload'
import { richText } from 'payload/shared'
import { checkMentions } from '../mention/check'
import { MentionFeature } from '../mention/feature'
import { withLabels } from '../mention/labels'
import { isWhole, listed, MENTIONS_LISTED, mentionKey, mentionsIn } from '../mention/mentions'
import { checkStoryShape } from '../checks/storyShape'
import { checkLinks } from '../checks/webAddress'
import { ButtonNamesFeature } from './buttonNames'
import { alsoCheck, whenGiven } from './alsoCheck'
import { refuseAt } from './refuseAt'
import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

/** Only what a widget can show well inside a stranger's page: headings start below the page's own. */
export const storyEditor = () =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      LinkFeature({ enabledCollections: [] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      MentionFeature(),
      ButtonNamesFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })

/** A long text, and whom it mentions. */
export const story = (): Field[] => [text(), mentions]

const withLinks = alsoCheck(
  richText as RichTextFieldValidation,
  whenGiven((state) => checkLinks(state)),
)

const text = (): RichTextField => ({
  name: 'story',
  type: 'richText',
  localized: true,
  editor: storyEditor(),
  validate: async (value, options) => {
    const answer = await withLinks(value as never, options as never)
    return answer === true ? checkMentions(value, options) : answer
  },
  hooks: { beforeValidate: [inShape], beforeChange: [withLabels] },
  label: LABEL,
  admin: {
    description: {
      fr: 'Tapez @ pour nommer un commerce, un partenaire ou une balade\u00a0: les visiteurs pourront ouvrir sa page.',
      en: 'Type @ to name a shop, a partner or a walk: visitors will be able to open its page.',
    },
    components: { Diff: 'costo-vitrine/admin/mention/StoryDiff#StoryDiff' },
  },
})

const LABEL = { fr: 'Récit', en: 'Story' }

/**
 * Refuses what is no text of this editor, in a draft too: neither the form nor the edition could open it. What is kept
 * already is left alone, so that the rest of its record can be mended.
 */
const inShape: FieldHook = ({ field, siblingData, value, ...at }) => {
  if (siblingData[field.name!] === undefined) return undefined
  if (value === '') return null
  const texts = at.req.locale === 'all' ? Object.values(Object(value)) : [value]
  for (const text of texts) {
    const problem = whenGiven(checkStoryShape)(text, at)
    if (problem) refuseAt(at, LABEL, problem)
  }
  return value
}

const keysOf: FieldHook = ({ siblingData }) => {
  const keys = mentionsIn(siblingData.story).filter(isWhole).map(mentionKey)
  return keys.length ? listed([...new Set(keys)]) : null
}

/** The records that the text mentions: what is asked when one of them is to be unpublished. */
const mentions: TextField = {
  name: 'mentions',
  type: 'text',
  localized: true,
  hidden: true,
  index: true,
  custom: MENTIONS_LISTED,
  hooks: { beforeChange: [keysOf] },
}
