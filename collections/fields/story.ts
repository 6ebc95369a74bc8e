import type { RichTextField, RichTextFieldValidation } from 'payload'
import { richText } from 'payload/shared'
import { checkLinks } from '../checks/webAddress'
import { alsoCheck, whenGiven } from './alsoCheck'
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
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })

export const story = (): RichTextField => ({
  name: 'story',
  type: 'richText',
  localized: true,
  editor: storyEditor(),
  validate: alsoCheck(
    richText as RichTextFieldValidation,
    whenGiven((state) => checkLinks(state)),
  ),
  label: { fr: 'Récit', en: 'Story' },
})
