'use client'

import { Button, Pill } from '@payloadcms/ui'
import type { EditionsAnswer } from './answer'
import { Confirmed } from './Confirmed'
import { amount, moments, shortId, weight } from './format'
import { useWords } from './useEditions'

type Props = {
  state: EditionsAnswer
  onPage: (page: number) => void
  onGoBack: (id: string) => Promise<void>
}

/** The editions one can go back to, ten at a time. */
export function KeptEditions({ state: { kept, served, broken }, onPage, onGoBack }: Props) {
  const { language, words } = useWords()
  if (!kept.total && !broken.length) return null
  const whens = moments(
    kept.editions.map(({ publishedAt }) => publishedAt),
    language,
  )
  return (
    <section className="costo-editions__card" aria-labelledby="costo-kept">
      <h2 id="costo-kept">{words.kept}</h2>
      <p className="costo-editions__note">{words.keptIntro}</p>
      <ol className="costo-editions__kept">
        {kept.editions.map(({ id, publishedAt, files, bytes }, index) => {
          const when = whens[index]
          const isNewest = kept.page === 1 && index === 0
          return (
            <li key={id}>
              <code title={id}>{shortId(id)}</code>
              <time dateTime={publishedAt}>{when}</time>
              <span className="costo-editions__note">
                {words.files(amount(files, language), files === 1)} · {weight(bytes, language)}
              </span>
              {id === served ? (
                <Pill pillStyle="success" size="small">
                  {words.served}
                </Pill>
              ) : (
                <Confirmed
                  slug={`go-back-${id}`}
                  heading={words.goBackTitle(shortId(id))}
                  body={isNewest ? words.goForwardBody : words.goBackBody(when)}
                  label={words.goBack}
                  onConfirm={() => onGoBack(id)}
                >
                  {(open) => (
                    <Button
                      buttonStyle="secondary"
                      size="small"
                      margin={false}
                      onClick={open}
                      aria-label={words.goBackTo(shortId(id), when)}
                    >
                      {words.goBack}
                    </Button>
                  )}
                </Confirmed>
              )}
            </li>
          )
        })}
      </ol>
      {broken.length > 0 && <p>{words.broken(broken.map(shortId).join(', '))}</p>}
      {kept.pages > 1 && <Pages {...kept} onPage={onPage} />}
    </section>
  )
}

type PagesProps = { page: number; pages: number; onPage: (page: number) => void }

function Pages({ page, pages, onPage }: PagesProps) {
  const { words } = useWords()
  const to = (next: number, label: string) => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={next < 1 || next > pages}
      onClick={() => onPage(next)}
    >
      {label}
    </Button>
  )
  return (
    <nav className="costo-editions__pages" aria-label={words.pages}>
      {to(page - 1, words.newer)}
      <span>{words.pageNumber(page, pages)}</span>
      {to(page + 1, words.older)}
    </nav>
  )
}
