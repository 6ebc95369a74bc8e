import type { PayloadRequest } from 'payload'
import { languageOf } from '../../collections/messages'
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
  const lists = [
    { of: USED, found: await referrers(collectionSlug, id, false, req) },
    { of: MENTIONED, found: await mentioners(collectionSlug, id, req) },
  ]
  return lists
    .filter(({ found }) => found.length)
    .map(({ of, found }) => (
      <Records
        key={of.title.en}
        title={of.title[language]}
        note={of.note[language]}
        {...{ found, admin }}
      />
    ))
}

type Listed = { title: string; note: string; found: Referrer[]; admin: string }

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
    <p className="field-description">{note}</p>
  </nav>
)

const USED = {
  title: { fr: 'Utilisé par', en: 'Used by' },
  note: {
    fr: 'Dépublier cette fiche la retire de là aussi.',
    en: 'Unpublishing this record takes it out from there too.',
  },
}

const MENTIONED = {
  title: { fr: 'Mentionné dans le récit de', en: 'Mentioned in the story of' },
  note: {
    fr: 'Si vous dépubliez ou supprimez cette fiche, son nom y reste, sans lien.',
    en: 'If you unpublish or delete this record, its name stays there, without a link.',
  },
}
