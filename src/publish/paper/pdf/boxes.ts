import { PDFOperator, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib'

/** Points to a millimetre. */
const MM = 72 / 25.4
/** Millimetres beyond the bleed in which the marks lie, and how long they are. */
const SLUG = 8
const MARK = 5

/**
 * What a printer cuts and folds by (ISO 15930: trim inside bleed inside media): boxes, crop marks, and dashes where the
 * sheet is folded. `bleed`: millimetres that the page has beyond each edge already; `folds`: millimetres from its left.
 */
export function addPrinterMarks(document: PDFDocument, bleed: number, folds: number[]) {
  for (const page of document.getPages()) {
    const { width, height } = page.getSize()
    const [edge, slug] = [bleed * MM, SLUG * MM]
    page.setMediaBox(-slug, -slug, width + 2 * slug, height + 2 * slug)
    page.setCropBox(-slug, -slug, width + 2 * slug, height + 2 * slug)
    page.setBleedBox(0, 0, width, height)
    page.setTrimBox(edge, edge, width - 2 * edge, height - 2 * edge)
    page.setArtBox(edge, edge, width - 2 * edge, height - 2 * edge)
    draw(page, cropMarks(width, height, edge), '[] 0 d')
    const at = folds.map((fold) => edge + fold * MM)
    draw(
      page,
      at.flatMap((x) => upAndDown(x, height)),
      '[2 2] 0 d',
    )
  }
}

type Line = [fromX: number, fromY: number, toX: number, toY: number]

/** Two at each corner, beyond the bleed. */
function cropMarks(width: number, height: number, edge: number): Line[] {
  const across = [edge, height - edge].flatMap((y): Line[] => [
    [-MARK * MM, y, -1, y],
    [width + 1, y, width + MARK * MM, y],
  ])
  return [...across, ...[edge, width - edge].flatMap((x) => upAndDown(x, height))]
}

const upAndDown = (x: number, height: number): Line[] => [
  [x, -MARK * MM, x, -1],
  [x, height + 1, x, height + MARK * MM],
]

// in all four inks, as thin as a plate shows
function draw(page: PDFPage, lines: Line[], dash: string) {
  if (!lines.length) return
  const path = lines.map(
    ([ax, ay, bx, by]) => `${point(ax)} ${point(ay)} m ${point(bx)} ${point(by)} l`,
  )
  const text = ['/Artifact BMC q', '0.25 w 1 1 1 1 K', dash, ...path, 'S Q EMC'].join(' ')
  page.pushOperators(PDFOperator.of(text as never))
}

const point = (value: number): string => value.toFixed(3)
