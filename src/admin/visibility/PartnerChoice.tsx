import { Gutter } from '@payloadcms/ui'
import type { AccountPartner } from '../../sheet/account'
import { type Language, WORDS } from '../../sheet/words'
import './visibility.css'

type Props = { partners: AccountPartner[]; language: Language; admin: string }

/** For the team: whose sheet? */
export function PartnerChoice({ partners, language, admin }: Props) {
  const words = WORDS[language]
  return (
    <Gutter>
      <main className="costo-visibility">
        <header>
          <h1>{words.sheets}</h1>
          <p className="costo-visibility__period">{words.sheetsWhat}</p>
        </header>
        <ul className="costo-visibility__partners">
          {partners.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`${admin}/visibility?${new URLSearchParams({ partner: slug })}`}>{name}</a>
            </li>
          ))}
        </ul>
      </main>
    </Gutter>
  )
}
