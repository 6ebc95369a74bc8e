import { MAP_HEIGHTS, PHOTO_HEIGHTS } from '../fold'

const classes = [
  ...MAP_HEIGHTS.map((height) => `.map-${height} .plan { height: ${height}mm; }`),
  ...PHOTO_HEIGHTS.map((height) => `.photo-${height} .stop .photo { height: ${height}mm; }`),
].join('\n')

/**
 * A3, lying, folded in half twice: four panels of 105 mm. Margins of 8 mm and gaps of 16 mm put every column in the middle
 * of its panel. `bleed` in millimetres beyond each edge.
 */
export const a3 = (bleed: number): string => `
@page { size: ${420 + 2 * bleed}mm ${297 + 2 * bleed}mm; margin: ${9 + bleed}mm ${8 + bleed}mm; }
@page outside { margin: 0; }
.outside { page: outside; position: relative; width: ${420 + 2 * bleed}mm; min-height: ${297 + 2 * bleed}mm; }
.outside .cover, .outside .back { position: absolute; top: 0; height: ${297 + 2 * bleed}mm; display: flex; flex-direction: column; overflow: hidden; }
.outside .cover { left: ${105 + bleed}mm; width: 105mm; }
.outside .back { left: 0; width: ${105 + bleed}mm; padding: ${12 + bleed}mm 9mm ${12 + bleed}mm ${9 + bleed}mm; background: var(--cream); }
.outside .back .check { margin-top: auto; padding-top: 6mm; grid-template-columns: 34mm 1fr; }
.outside .back .qr { width: 34mm; height: 34mm; }
.outside .band { padding: ${20 + bleed}mm 9mm 10mm; flex: 0 0 auto; }
.outside .cover:not(:has(.hero)) .band { flex: 1; }
.outside .hero { flex: 1 1 0; min-height: 0; position: relative; }
.outside .hero img { position: absolute; inset: 0; }
.outside .brief { margin-left: ${210 + bleed}mm; padding: ${9 + bleed}mm 8mm ${9 + bleed}mm; width: 210mm; columns: 2; column-gap: 16mm; height: ${297 + 2 * bleed}mm; column-fill: auto; }
@media print, (min-width: 62.01rem) { .apart .glance { break-before: column; margin-top: 0; } }
.outside .brief > section { break-inside: avoid; }
.outside .brief > .stops { break-inside: auto; }
.outside .facts dl > div { grid-template-columns: 26mm 1fr; }
.flow { columns: 2; column-gap: 16mm; column-fill: auto; break-before: page; }
.flow .plan { margin-bottom: 5mm; break-inside: avoid; }
.flow.map-278 .plan { margin-bottom: 0; }
.panels { columns: 2; column-gap: 16mm; column-fill: auto; }
${classes}
@media screen { .flow { width: 420mm; padding: 9mm 8mm; columns: auto; } .panels { columns: 4; column-fill: balance; } }
`
