import { Gutter } from '@payloadcms/ui'
import { type Language, WORDS } from '../../sheet/words'
import './visibility.css'

/** Told to a partner's account that no partner has been chosen for yet. */
export function Unlinked({ language }: { language: Language }) {
  const { title, noPartner } = WORDS[language]
  return (
    <Gutter>
      <main className="costo-visibility">
        <h1>{title}</h1>
        <section className="costo-visibility__empty">
          <h2>{noPartner.title}</h2>
          <p>{noPartner.text}</p>
        </section>
      </main>
    </Gutter>
  )
}
