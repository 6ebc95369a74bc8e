import { version as current } from '../../../package.json'
import { dayOrMonth, number } from '../../charts'
import { FRAME } from '../../contract/journal'
import { isOlder, RECENT, type SiteLife } from '../../ledger/alive'
import { LEDGER_WORDS } from '../../ledger/words'
import type { PartProps } from './LedgerPanel'
import { NumbersTable } from './NumbersTable'

/** Whether the widgets of each site live, and who has none. */
export function LivesPart({ answer, language }: PartProps) {
  const words = LEDGER_WORDS[language]
  const rows = answer.lives.flatMap(({ partner, sites }) =>
    sites.length
      ? sites.map((site) => ({
          key: `${partner.slug} ${site.site}`,
          head: partner.name,
          cells: cellsOf(site, language),
        }))
      : [{ key: partner.slug, head: partner.name, cells: [words.noSites, '', '', '', '', ''] }],
  )
  return (
    <>
      <p>{words.aliveNote(RECENT)}</p>
      <NumbersTable
        caption={words.alive}
        texts={[0, 1, 2, 3, 4]}
        heads={[
          ...[words.partner, words.site, words.state, words.lastSeen, words.widgets],
          ...[words.version, words.errors],
        ]}
        rows={rows}
      />
    </>
  )
}

function cellsOf({ site, isDeclared, lastSeen, state, widgets }: SiteLife, language: 'fr' | 'en') {
  const words = LEDGER_WORDS[language]
  const versions = [...new Set(widgets.map(({ version }) => version))]
  const errors = widgets.reduce((sum, widget) => sum + widget.errors, 0)
  return [
    site === FRAME ? words.frame : isDeclared ? site : `${site} (${words.undeclared})`,
    <span key="state" className={`costo-reciprocity__state costo-reciprocity__state--${state}`}>
      {words.lifeOf[state]}
    </span>,
    lastSeen ? dayOrMonth(lastSeen, language) : '–',
    widgets
      .map(({ name, views }) => `${words.widgetNames[name] ?? name} ${number(views, language)}`)
      .join(', '),
    versions
      .map((version) => (isOlder(version, current) ? `${version} (${words.old})` : version))
      .join(', '),
    errors ? number(errors, language) : '',
  ]
}
