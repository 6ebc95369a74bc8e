import {
  convertLexicalToHTML,
  LinkHTMLConverter,
  type HTMLConvertersFunction,
} from '@payloadcms/richtext-lexical/html'
// pinned at 2.17.5, the last one for Node 20: later ones ask for 22.12 (what they mend concerns tags not allowed below)
import sanitize from 'sanitize-html'
import { isWhole, type Mention, mentionKey } from '../../../collections/mention/mentions'
import { escape } from '../../contract/html-text'
import { marked } from './mentions'

type EditorState = Parameters<typeof convertLexicalToHTML>[0]['data']

// a link to another record is not resolved here: without an address it becomes plain text below
const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  ...LinkHTMLConverter({ internalDocToHref: () => '' }),
  mention: ({ node, parent }: { node: unknown; parent: { type?: string } }) =>
    mentionOf(node as Mention, parent.type === 'link' || parent.type === 'autolink'),
})

// one that names no record of ours leaves its words
function mentionOf(mention: Mention, isPlain: boolean): string {
  const label = escape(String(mention.label ?? ''))
  return isWhole(mention) ? marked(escape(mentionKey(mention)), label, isPlain) : label
}

const OUTSIDE = /^(https?|mailto|tel):/i

const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    'p',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'blockquote',
    'a',
    'strong',
    'em',
    'br',
    'costo-mention',
  ],
  allowedAttributes: { a: ['href'], 'costo-mention': ['to', 'plain'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    // the record's name is the h1 or h2 above the story
    h1: 'h3',
    h2: 'h3',
    h5: 'h4',
    h6: 'h4',
    b: 'strong',
    i: 'em',
    // an address that is not a stranger's to follow ("#", a path, a script) leaves its words only
    a: (tagName, attribs) => ({ tagName, attribs: OUTSIDE.test(attribs.href) ? attribs : {} }),
  },
}

/**
 * Sanitised HTML of a Lexical editor state: paragraphs, headings from h3, lists, links; absent when nothing is written.
 * Mentions are marked, for `withMentions`.
 */
export function richText(state: unknown): string | undefined {
  if (!isEditorState(state)) return undefined
  const before = converted.get(state)
  if (before !== undefined) return before || undefined
  const story = convert(state)
  converted.set(state, story)
  return story || undefined
}

// a language without a story of its own shows that of the default one
const converted = new WeakMap<EditorState, string>()

function convert(state: EditorState): string {
  const html = sanitize(
    convertLexicalToHTML({ data: state, converters, disableContainer: true }),
    ALLOWED,
  )
    .replaceAll(/<a>(.*?)<\/a>/gs, '$1')
    .replaceAll(/<p>(\s|<br \/>)*<\/p>/g, '')
  return html.replaceAll(/<[^>]*>/g, '').trim() ? html : ''
}

const isEditorState = (state: unknown): state is EditorState =>
  Array.isArray((state as EditorState | undefined)?.root?.children)
