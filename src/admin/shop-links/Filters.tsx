import { FILTERS, type Overview } from '../../shop-links/overview'
import type { ViewWords } from './words'

type Props = { overview: Overview; words: ViewWords; action: string }

/** Which shops are listed: by what became of their links, and by name or street. */
export function Filters({ overview: { counts, filter, search }, words, action }: Props) {
  const addressOf = (show: string) =>
    `${action}?${new URLSearchParams({ show, ...(search && { search }) })}`
  return (
    <>
      <nav aria-label={words.filtersName}>
        <ul className="costo-links__filters">
          {FILTERS.map((one) => (
            <li key={one}>
              <a href={addressOf(one)} aria-current={one === filter ? 'true' : undefined}>
                {words.filters[one]} <span>{counts[one]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form className="costo-visibility__form" method="get" action={action}>
        <input type="hidden" name="show" value={filter} />
        <label>
          {words.search}
          <input type="search" name="search" defaultValue={search} />
        </label>
        <button type="submit" className="costo-visibility__button">
          {words.find}
        </button>
      </form>
    </>
  )
}
