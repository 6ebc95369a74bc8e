/** Sheets a walk is printed on: A4 upright, A3 lying and folded in four panels. */
export const SHEETS = ['a4', 'a3'] as const

export type Sheet = (typeof SHEETS)[number]

/** Millimetres, before folding. */
export const SIZES: Record<Sheet, { width: number; height: number }> = {
  a4: { width: 210, height: 297 },
  a3: { width: 420, height: 297 },
}

/** Path of a walk's page to print, without a slash at the start: "fr/tours/nord-du-18e/print/a3/". */
export const printPath = (locale: string, slug: string, sheet: Sheet = 'a4'): string =>
  `${locale}/tours/${slug}/print/${sheet === 'a4' ? '' : `${sheet}/`}`

/** Path of the page that a leaflet's QR code names, without a slash at the start. */
export const sincePath = (locale: string, slug: string, edition: string): string =>
  `${locale}/tours/${slug}/p/${edition}/`

/** Path of a walk's leaflet as a file, without a slash at the start. No slug has a dot, so it is no other walk's. */
export const paperPath = (locale: string, slug: string, sheet: Sheet): string =>
  `v1/${locale}/tours/${slug}${sheet === 'a4' ? '' : `.${sheet}`}.pdf`
