import { fittingChart, number } from '../../charts'
import { LEDGER_WORDS } from '../../ledger/words'
import { marksText } from '../../sheet/html/chart'
import type { PartProps } from './LedgerPanel'

/** All exposures by whole week, with what happened meanwhile. */
export function AllWeeks({ answer, language, routes, slugs }: PartProps) {
  const { ledger, account } = answer
  const words = LEDGER_WORDS[language]
  const weeks = ledger.weeks.filter(({ days }) => days === 7)
  if (weeks.length < 2) return null
  const known = weeks.flatMap(({ exposures }) => exposures ?? [])
  const told = (count: number | undefined) => number(count ?? 0, language)
  const spec = {
    ...{ from: weeks[0].monday, until: weeks.at(-1)!.monday, locale: language, unit: words.unit },
    series: [
      {
        name: words.shownName,
        points: weeks.map(({ monday, exposures }) => ({ day: monday, value: exposures })),
      },
    ],
    marks: account.annotations,
    summary: words.chart(weeks.length, told(known[0]), told(known.at(-1))),
  }
  const marks = marksText(spec)
  return (
    <section>
      <h2>{words.all}</h2>
      <div dangerouslySetInnerHTML={{ __html: fittingChart(spec) }} />
      <p className="costo-sheet__quiet">
        {marks}{' '}
        <a
          className="costo-reciprocity__screen"
          href={`${routes.admin}/collections/${slugs.annotations}/create`}
        >
          {words.annotate}
        </a>
      </p>
    </section>
  )
}
