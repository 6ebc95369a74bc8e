'use client'

import { type Column, COLUMNS, HEADINGS, listed } from '../../readings/import/columns'
import { useWords } from './useImport'

/** What each column of the template takes. */
export function ColumnsHelp() {
  const { language, words } = useWords()
  const { help } = words
  const accepts = (column: Column): string =>
    column === 'indicator' || column === 'channel'
      ? help[column](listed(column, language))
      : help[column]
  return (
    <section className="costo-readings__card" aria-labelledby="costo-columns">
      <h2 id="costo-columns">{words.columns}</h2>
      <div
        className="costo-readings__table"
        role="group"
        aria-labelledby="costo-columns"
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.accepts}</th>
            </tr>
          </thead>
          <tbody>
            {COLUMNS.map((column) => (
              <tr key={column}>
                <th scope="row">
                  {HEADINGS[column][language]}
                  {HEADINGS[column].required && (
                    <span className="costo-readings__note"> ({words.required})</span>
                  )}
                </th>
                <td>{accepts(column)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
