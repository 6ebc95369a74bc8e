/**
 * One A4 sheet for each shop. The address stands in the window of a French DL envelope (35 × 100 mm, at 20 mm from its
 * right edge and from the bottom) when the sheet is folded in three: 110 mm from the left, 50 mm from the top.
 */
export const LETTER_STYLE = `
@page { size: A4; margin: 0; }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: #e9e4d8; color: #23241f; font: 11.5pt/1.5 "Source Sans 3", "Noto Sans", Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
header { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
h1 { margin: 0 0 0.5rem; font-size: 1.5rem; line-height: 1.25; }
header p { margin: 0; }
article { position: relative; width: 210mm; height: 297mm; margin: 0 auto 8mm; padding: 100mm 22mm 16mm; overflow: hidden; background: #fff; }
.day { position: absolute; inset: 22mm auto auto 22mm; margin: 0; color: #5a5a50; }
address { position: absolute; inset: 50mm auto auto 110mm; width: 82mm; height: 32mm; overflow: hidden; font-style: normal; line-height: 1.35; }
address span { display: block; }
address span:first-child { font-weight: 600; }
h2 { margin: 0 0 5mm; color: #14543f; font-size: 16pt; line-height: 1.25; }
article p { margin: 0 0 3mm; }
dl { margin: 0 0 5mm; padding: 1mm 0 1mm 4mm; border-inline-start: 1mm solid #14543f; }
dt { font-weight: 600; }
dd { margin: 0; }
dd b { color: #5a5a50; font-weight: 400; margin-inline-end: 1mm; }
.way { display: flex; gap: 6mm; align-items: center; margin: 0 0 5mm; }
.way > div { min-width: 0; }
.way p:last-child { margin: 0; }
.qr { flex: none; width: 38mm; height: 38mm; print-color-adjust: exact; }
.address { font: 600 12.5pt/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
.team { color: #5a5a50; }
@media screen and (max-width: 820px) {
  article { width: auto; height: auto; padding: 1.5rem 1.25rem; }
  .day, address { position: static; width: auto; height: auto; margin-bottom: 1.5rem; }
}
@media print {
  body { background: #fff; }
  header { display: none; }
  article { margin: 0; break-after: page; }
  article:last-child { break-after: auto; }
}
`
