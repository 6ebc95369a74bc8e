import Papa from 'papaparse'
import { decode } from '../../import/decode'
import type { Sentence } from '../words'
import { type Column, columnOf, COLUMNS, HEADINGS } from './columns'
import { LARGEST_FILE, MOST_HEADINGS, MOST_LINES } from './limits'
import { FileRefused } from './refused'
import { CELL, FILE, noHeadings, otherColumns, twiceHeaded } from './words'

/** A line of a file by its columns. `at`: the line where it begins, from 1. */
export type Line = { at: number; cells: Partial<Record<Column, string>>; broken?: Sentence }

export type Table = { lines: Line[]; warnings: Sentence[] }

/**
 * Reads a CSV file: UTF-8, UTF-16 or what Windows writes in France; semicolons, commas or tabs; the headings of the
 * template in French or English, in any order. Empty lines are no lines.
 * @throws FileRefused when nothing can be made of it
 */
export function readTable(bytes: Uint8Array): Table {
  if (!bytes.length) throw new FileRefused(FILE.empty)
  if (bytes.length > LARGEST_FILE) throw new FileRefused(FILE.tooLarge)
  // a zip archive, or a workbook of before 2007
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf))
    throw new FileRefused(FILE.workbook)
  const { text: decoded, warnings } = decode(bytes)
  // Excel's own note of the separator is no heading
  const text = decoded.replace(/^\ufeff/, '').replace(/^sep=.(\r\n|\r|\n)/i, '')
  const skipped = text.length < decoded.replace(/^\ufeff/, '').length ? 1 : 0
  const rows = rowsOf(text, delimiterOf(text), skipped)
  const [head, ...body] = rows
  if (!head) throw new FileRefused(FILE.empty)
  const { columns, left } = columnsOf(head.cells)
  if (!body.length) throw new FileRefused(FILE.nothing)
  if (body.length > MOST_LINES) throw new FileRefused(FILE.tooLong)
  return {
    lines: body.map(({ at, cells, broken }) => ({
      at,
      cells: Object.fromEntries(
        columns.flatMap((column, index) => (column ? [[column, (cells[index] ?? '').trim()]] : [])),
      ),
      broken: broken ?? (cells.slice(columns.length).some(Boolean) ? CELL.cells : undefined),
    })),
    warnings: [...warnings, ...(left.length ? [otherColumns(left)] : [])],
  }
}

type Row = { at: number; cells: string[]; broken?: Sentence }

function rowsOf(text: string, delimiter: string, skipped: number): Row[] {
  const rows: Row[] = []
  let [at, from] = [1 + skipped, 0]
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const isEmpty = data.every((cell) => !cell.trim())
      if (!isEmpty) rows.push({ at, cells: data, broken: errors.length ? CELL.quote : undefined })
      at += text.slice(from, meta.cursor).split(/\r\n|\r|\n/).length - 1
      from = meta.cursor
    },
  })
  return rows
}

/** What is looked at of the first line: the headings of ours, in whatever order, are in it. */
const LONGEST_HEAD = 10_000

/** The one that makes most headings of the first line; a decimal comma in a text of semicolons misleads nobody so. */
function delimiterOf(text: string): string {
  const [head] = text.slice(0, LONGEST_HEAD).split(/\r\n|\r|\n/, 1)
  const known = (delimiter: string) =>
    (Papa.parse<string[]>(head, { delimiter }).data[0] ?? []).filter(columnOf).length
  return [';', ',', '\t'].sort((a, b) => known(b) - known(a))[0]
}

function columnsOf(cells: string[]) {
  // spreadsheets write empty cells behind the last heading
  const headings = cells.slice(0, cells.findLastIndex((cell) => cell.trim()) + 1)
  if (headings.length > MOST_HEADINGS) throw new FileRefused(FILE.tooWide)
  const columns = headings.map(columnOf)
  const missing = COLUMNS.filter((column) => HEADINGS[column].required && !columns.includes(column))
  if (missing.length) throw new FileRefused(noHeadings(missing))
  const twice = columns.find((column, at) => column && columns.indexOf(column) < at)
  if (twice) throw new FileRefused(twiceHeaded(twice))
  return { columns, left: headings.filter((heading, at) => heading.trim() && !columns[at]) }
}
