import type { PayloadRequest, ServerProps } from 'payload'
import { languageOf } from '../../../collections/messages'
import { editsRecords } from '../../../collections/access'
import { slugsOf } from '../../../collections/slugs'
import '../editions/editions.css'
import { waitingWalks } from './waiting'
import { WORDS } from './words'

/** Above the dashboard, for those who edit records: walks that wait for a decision on a stop. Nothing while there is none. */
export async function WalksNotice({ payload, user, i18n, locale }: ServerProps) {
  if (!(await editsRecords({ req: { user, payload } as PayloadRequest }))) return null
  const walks = await waitingWalks({ payload, user: user ?? null, locale: locale?.code })
  if (!walks.length) return null
  const words = WORDS[languageOf({ i18n })]
  const { admin } = payload.config.routes
  return (
    <section className="costo-editions-notice" aria-label={words.title}>
      <div className="costo-editions__alert">
        <div>
          <p>
            <strong>{words.title}</strong>
          </p>
          <ul className="costo-editions__list">
            {walks.map(({ id, name, stops }) => (
              <li key={id}>
                <a href={`${admin}/collections/${slugsOf(payload).tours}/${id}`}>{name}</a>
                {words.colon}
                {stops
                  .map(({ number, shop, trouble }) => words.stop(number, words[trouble](shop)))
                  .join('\u00a0; ')}
              </li>
            ))}
          </ul>
          <p>{words.where}</p>
        </div>
      </div>
    </section>
  )
}
