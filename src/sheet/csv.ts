import Papa from 'papaparse'

/** Tells Excel that the file is UTF-8. */
const BOM = '\ufeff'

/**
 * A table as a CSV file that a spreadsheet opens as it is: semicolons and decimal commas in French, commas in English. Texts
 * that a spreadsheet would take for a formula are disarmed.
 */
export function csvOf(rows: (string | number | null)[][], language: 'fr' | 'en'): string {
  const written = rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'number') return cell ?? ''
      const rounded = Math.round(cell * 100) / 100
      return language === 'fr' ? String(rounded).replace('.', ',') : String(rounded)
    }),
  )
  return (
    BOM +
    Papa.unparse(written, {
      ...{ delimiter: language === 'fr' ? ';' : ',', newline: '\r\n' },
      // a negative number is one; a text that begins with a minus is not
      escapeFormulae: /^[=+@\t\r]|^-(?![\d,.]+$)/,
    }) +
    '\r\n'
  )
}

/** The answer by which a browser saves it. `name`: without accents. */
export const csvAnswer = (csv: string, name: string): Response =>
  new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
