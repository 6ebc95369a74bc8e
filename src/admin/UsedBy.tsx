import type { PayloadRequest } from 'payload'
import { referrers } from '../plugins/referrers'

type Props = {
  id?: number | string
  collectionSlug?: string
  req: PayloadRequest
}

/** Beside a record: where it is used, so that nobody unpublishes it unknowingly. Nothing while it is used nowhere. */
export async function UsedBy({ id, collectionSlug, req }: Props) {
  if (!id || !collectionSlug) return null
  const found = await referrers(collectionSlug, id, false, req)
  if (!found.length) return null
  const language = req.i18n.language === 'en' ? 'en' : 'fr'
  const { admin } = req.payload.config.routes
  return (
    <nav className="field-type" aria-label={TITLE[language]}>
      <p className="field-label">{TITLE[language]}</p>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {found.map(({ collection, id: other, name }) => (
          <li key={`${collection.slug}/${other}`}>
            <a href={`${admin}/collections/${collection.slug}/${other}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p className="field-description">{NOTE[language]}</p>
    </nav>
  )
}

const TITLE = { fr: 'Utilisé par', en: 'Used by' }
const NOTE = {
  fr: 'Dépublier cette fiche la retire de là aussi.',
  en: 'Unpublishing this record takes it out from there too.',
}
