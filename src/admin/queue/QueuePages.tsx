import type { QueuePage } from '../../queue/read'
import { type Language, QUEUE_WORDS } from '../../queue/words'

type Props = { page: QueuePage; language: Language; admin: string }

/** The way to the pages beside this one. Nothing while all is on one. */
export function QueuePages({ page: { section, page, pages }, language, admin }: Props) {
  if (pages < 2) return null
  const words = QUEUE_WORDS[language]
  const to = (other: number) => `${admin}/queue?section=${section}&page=${other}`
  return (
    <nav className="costo-queue__pages" aria-label={words.pages}>
      {page > 1 && (
        <a rel="prev" href={to(page - 1)}>
          {words.previous}
        </a>
      )}
      <span>{words.page(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={to(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  )
}
