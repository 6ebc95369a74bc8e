import type { ReactNode } from 'react'
import type { Period } from '../../sheet/weeks'
import type { Words } from '../../sheet/words'

type Props = {
  period: Period
  words: Pick<Words, 'period' | 'from' | 'until' | 'show'>
  /** Address of the page that shows it. */
  action: string
  /** Slug of the partner, where it must be said. */
  partner?: string
  /** What is chosen besides. */
  children?: ReactNode
}

/** Two days and a button: a form of the browser's, without a script. */
export const PeriodForm = ({ period, words, action, partner, children }: Props) => (
  <form className="costo-visibility__form" method="get" action={action} aria-label={words.period}>
    {partner && <input type="hidden" name="partner" value={partner} />}
    {children}
    <label>
      {words.from}
      <input type="date" name="from" defaultValue={period.from} required />
    </label>
    <label>
      {words.until}
      <input type="date" name="until" defaultValue={period.until} required />
    </label>
    <button type="submit" className="costo-visibility__button">
      {words.show}
    </button>
  </form>
)
