import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../collections/messages'
import { kindOf } from '../../../collections/slugs'
import { labelOf } from '../../proposals/fields'
import { called } from '../../source/called'
import { fieldNamed } from '../../source/checked'
import type { Problem } from '../../source/problems'
import { rowOf } from '../../source/row'
import { WORDS } from '../../source/words'
import { colonIn } from '../../spaced'
import './kept-from.css'

type Props = {
  id?: number | string
  collectionSlug?: string
  req: PayloadRequest
}

/** Above a record that is kept from one of the host's: which, what is changed there, and why it doesn't follow. */
export async function KeptFrom({ id, collectionSlug, req }: Props) {
  const kind = collectionSlug && kindOf(req.payload, collectionSlug)
  if (!id || !kind) return null
  const row = await rowOf(req, kind, id)
  if (!row) return null
  const language = languageOf(req)
  const words = WORDS[language]
  const { plural, href } = called(req.payload, row, language)
  const { config } = req.payload.collections[collectionSlug]
  const names = (row.fields ?? []).flatMap((name) => {
    const field = fieldNamed(config, name)
    return field ? [labelOf(field, language)] : []
  })
  const problems = row.problems ?? []
  return (
    <section className="costo-kept" aria-labelledby="costo-kept-title">
      <h2 id="costo-kept-title">{words.title(plural)}</h2>
      {row.isGone ? (
        <p>{words.gone}</p>
      ) : (
        <p>
          {names.length > 0 && `${words.follows(names.join(', '))} `}
          <a href={href}>{words.open(row.name ?? plural)}</a>
        </p>
      )}
      {problems.length > 0 && (
        <div className="costo-kept__wrong" role="note">
          <p>
            <strong>{words.troubled}</strong>
          </p>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.path} ${problem.message.en}`}>{said(problem, language)}</li>
            ))}
          </ul>
          <p>{words.stays}</p>
        </div>
      )}
    </section>
  )
}

const said = ({ label, message }: Problem, language: 'fr' | 'en'): string =>
  (label ? label[language] + colonIn(language) : '') + message[language]
