import type { Slugs } from '../../../collections/slugs'
import { waitingAddress } from '../../queue/address'
import type { Counts, QueuePage } from '../../queue/read'
import { said } from '../../queue/said'
import type { Section } from '../../queue/sections'
import { type Language, QUEUE_WORDS } from '../../queue/words'
import './queue.css'
import { QueuePages } from './QueuePages'

type Props = {
  counts: Counts
  /** Those to show. */
  sections: Section[]
  page: QueuePage
  language: Language
  admin: string
  slugs: Slugs
}

/** Every section with its count, and one of them as a list. */
export function QueuePanel({ counts, sections, page, language, admin, slugs }: Props) {
  const words = QUEUE_WORDS[language]
  const { title, what, none } = words.sections[page.section]
  const locale = page.section === 'translations' ? 'en' : undefined
  return (
    <main className="costo-queue">
      <header>
        <h1>{words.title}</h1>
        <p className="costo-queue__note">{words.intro}</p>
      </header>
      <nav aria-label={words.title}>
        <ul className="costo-queue__sections">
          {sections.map((section) => (
            <li key={section}>
              <a
                href={`${admin}/queue?section=${section}`}
                aria-current={section === page.section ? 'page' : undefined}
              >
                <span>{words.sections[section].title}</span>{' '}
                <strong>{counts[section].toLocaleString(language)}</strong>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="costo-queue-section">
        <h2 id="costo-queue-section">{title}</h2>
        <p className="costo-queue__note">{page.total ? what : none}</p>
        {page.total > 0 && (
          <ul className="costo-queue__list">
            {page.waiting.map((one) => {
              const { name, why } = said(page.section, one, language)
              return (
                <li key={`${one.collection}/${one.id}`}>
                  <a href={admin + waitingAddress(one, slugs, locale)}>{name}</a>
                  <span>{why}</span>
                </li>
              )
            })}
          </ul>
        )}
        <QueuePages page={page} language={language} admin={admin} />
      </section>
    </main>
  )
}
