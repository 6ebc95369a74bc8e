import type { PayloadRequest } from 'payload'
import { languageOf } from '../../collections/messages'
import { USED_WORDS } from './used-words'
import { mentioners, type Referrer, referrers } from '../plugins/referrers'

type Props = {
  id?: number | string
  collectionSlug?: string
  req: PayloadRequest
}

/** Beside a record: where it is used and who mentions it, so that nobody unpublishes it unknowingly. Nothing while nobody does. */
export async function UsedBy({ id, collectionSlug, req }: Props) {
  if (!id || !collectionSlug) return null
  const language = languageOf(req)
  const { admin } = req.payload.config.routes
  const words = USED_WORDS[language]
  const { versions } = req.payload.collections[collectionSlug].config
  const lists = [
    {
      title: words.used,
      // a medium, which has no drafts, is never unpublished
      note: versions?.drafts ? words.usedNote : undefined,
      found: await referrers(collectionSlug, id, false, req),
    },
    {
      ...{ title: words.mentioned, note: words.mentionedNote },
      found: await mentioners(collectionSlug, id, req),
    },
  ]
  return lists
    .filter(({ found }) => found.length)
    .map((list) => <Records key={list.title} {...list} admin={admin} />)
}

type Listed = { title: string; note?: string; found: Referrer[]; admin: string }

const Records = ({ title, note, found, admin }: Listed) => (
  <nav className="field-type" aria-label={title}>
    <p className="field-label">{title}</p>
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {found.map(({ collection, id, name }) => (
        <li key={`${collection.slug}/${id}`}>
          <a href={`${admin}/collections/${collection.slug}/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
    {note && <p className="field-description">{note}</p>}
  </nav>
)
