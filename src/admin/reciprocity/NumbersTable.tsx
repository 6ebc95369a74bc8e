import type { ReactNode } from 'react'

type Row = { key: string; head: ReactNode; cells: ReactNode[] }

type Props = {
  caption: string
  heads: ReactNode[]
  rows: Row[]
  foot?: Row
  /** Which columns are words and not numbers, counted from the first one after the row's head. */
  texts?: number[]
}

/** A table of the view: the first column names the rows. It scrolls by itself where it is too wide. */
export const NumbersTable = ({ caption, heads, rows, foot, texts = [] }: Props) => (
  <div
    className="costo-sheet__table costo-sheet__table--wide"
    role="region"
    aria-label={caption}
    tabIndex={0}
  >
    <table>
      <caption className="costo-sheet__spoken">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th
              key={index}
              scope="col"
              className={texts.includes(index - 1) ? 'costo-sheet__text' : undefined}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.key} head={row.head} cells={row.cells} texts={texts} />
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <TableRow head={foot.head} cells={foot.cells} texts={texts} />
        </tfoot>
      )}
    </table>
  </div>
)

const TableRow = ({ head, cells, texts }: Omit<Row, 'key'> & { texts: number[] }) => (
  <tr>
    <th scope="row">{head}</th>
    {cells.map((cell, index) => (
      <td key={index} className={texts.includes(index) ? 'costo-sheet__text' : undefined}>
        {cell}
      </td>
    ))}
  </tr>
)
