/** A4, upright: a first page to the edges, then pages in two columns. `bleed` in millimetres beyond each edge. */
export const a4 = (bleed: number): string => `
@page { size: ${210 + 2 * bleed}mm ${297 + 2 * bleed}mm; margin: ${15 + bleed}mm ${13 + bleed}mm ${16 + bleed}mm;
  @bottom-center { content: counter(page); font: 600 8.5pt "Source Sans 3", sans-serif; color: #55554c; padding-bottom: ${bleed}mm; } }
@page first { margin: 0; @bottom-center { content: none; } }
.cover { page: first; width: ${210 + 2 * bleed}mm; min-height: ${297 + 2 * bleed}mm; display: flex; flex-direction: column; }
.cover .band { padding: ${13 + bleed}mm ${13 + bleed}mm 8mm; }
.cover .hero { flex: 1 1 42mm; min-height: 30mm; max-height: 62mm; overflow: hidden; position: relative; }
.cover .hero img { position: absolute; inset: 0; }
.cover .plan { flex: 1 1 132mm; min-height: 110mm; margin: 6mm ${12 + bleed}mm 0; }
.cover .plan svg { position: absolute; inset: 0; }
.cover .check { margin: 3mm ${12 + bleed}mm ${9 + bleed}mm; }
.flow { columns: 2; column-gap: 9mm; break-before: page; }
@media screen { .flow { width: 210mm; padding: 15mm 13mm; } }
`
