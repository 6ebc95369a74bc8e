/** What both sheets share: ink, letters, the pieces a leaflet is made of. Lengths in millimetres and points, as on paper. */
export const BASE = `
:root { --green: #14543f; --cream: #fbf7ee; --tint: #efe8d8; --line: #d8cdb4; --ink: #23241f; --quiet: #55554c; --brick: #9a3b22;
  --serif: "Source Serif 4", Georgia, "DejaVu Serif", serif; --sans: "Source Sans 3", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; color: var(--ink); font: 9.5pt/1.36 var(--sans); hyphens: auto; overflow-wrap: break-word; text-wrap: pretty; orphans: 3; widows: 3; font-variant-numeric: lining-nums; }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.12; hyphens: manual; text-wrap: balance; break-after: avoid; break-inside: avoid; }
h1 { font-size: 30pt; font-weight: 600; letter-spacing: -0.01em; }
.long h1 { font-size: 22pt; }
.longest h1 { font-size: 16pt; }
h2 { font-size: 14pt; font-weight: 600; color: var(--green); margin-bottom: 2.2mm; }
h3 { font-size: 11.5pt; font-weight: 600; }
section + section { margin-top: 6mm; }
a { color: inherit; }
img { display: block; width: 100%; height: 100%; object-fit: cover; }
.quiet { color: var(--quiet); font-size: 8.5pt; }
.pictogram { width: 1.25em; height: 1.25em; vertical-align: -0.28em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.band { background: var(--green); color: #fffaf0; }
.band .over { font-size: 9.5pt; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; margin-bottom: 2mm; }
.band .lead { font-size: 12pt; line-height: 1.35; margin-top: 2.5mm; max-width: 150mm; }
.chips { display: flex; flex-wrap: wrap; gap: 1.4mm 2mm; margin-top: 4mm; font-weight: 600; }
.chips li { border: 0.3mm solid #fffaf0; border-radius: 4mm; padding: 0.5mm 2.6mm; }
.notice { margin-top: 4mm; padding: 2mm 3mm; background: #fffaf0; color: var(--brick); border-radius: 1.5mm; }
.number { display: inline-flex; justify-content: center; align-items: center; min-width: 6mm; height: 6mm; padding: 0 1.3mm; border-radius: 3mm; background: var(--green); color: #fffaf0; font: 700 9pt/1 var(--sans); white-space: nowrap; }
.stops > h2 { break-after: avoid; }
.stop { margin-bottom: 5mm; }
.stop.whole { break-inside: avoid; }
.stop h3 { display: grid; grid-template-columns: auto 1fr; gap: 2mm; align-items: start; padding-top: 2.5mm; border-top: 0.25mm solid var(--line); margin-bottom: 1.2mm; }
.stop h3 > span:last-child { padding-top: 0.7mm; }
.stop > p { margin-top: 1.1mm; }
.stop .address, .stop .hours { color: var(--quiet); margin-top: 0.4mm; font-size: 9pt; break-after: avoid; }
.label { font-weight: 600; color: var(--ink); }
.stop .services { break-after: avoid; display: flex; flex-wrap: wrap; gap: 0.6mm 3.2mm; margin-top: 1mm; font-size: 8.75pt; color: var(--green); font-weight: 600; }
.stop .photo { height: 30mm; margin: 1.8mm 0; border-radius: 1.2mm; overflow: hidden; break-inside: avoid; break-after: avoid; }
.badge { color: var(--brick); font-weight: 700; }
.dwell { color: var(--quiet); font-size: 8.75pt; }
.next { font-weight: 600; color: var(--brick); font-size: 8.75pt; margin-top: 1.6mm !important; break-before: avoid; }
.next::before { content: "↓ "; content: "↓ " / ""; }
.directions { font-size: 9pt; color: var(--quiet); }
.facts dl > div { display: grid; grid-template-columns: 30mm 1fr; gap: 2mm; padding: 1mm 0; border-top: 0.25mm solid var(--line); break-inside: avoid; }
.facts dt { font-weight: 600; }
.offers ul { margin-top: 1.5mm; }
.offers li { display: grid; grid-template-columns: auto 1fr; gap: 1.6mm; padding: 0.9mm 0; break-inside: avoid; }
.offers .where { color: var(--quiet); }
.offers .pictogram { color: var(--green); width: 1.5em; height: 1.5em; }
.story p + p, .story * + p { margin-top: 1.6mm; }
.story h3, .story h4 { margin: 3mm 0 1mm; color: var(--green); }
.story ul, .story ol { padding-left: 4mm; list-style: disc; }
.glance li { display: grid; grid-template-columns: minmax(7mm, auto) 1fr; gap: 2mm; align-items: center; padding: 0.7mm 0; line-height: 1.2; break-inside: avoid; }
.glance .number { justify-self: start; min-width: 5.2mm; height: 5.2mm; font-size: 8pt; }
.check { display: grid; grid-template-columns: 30mm 1fr; gap: 4mm; align-items: center; break-inside: avoid; }
.check h2 { font-size: 11.5pt; margin-bottom: 0.8mm; }
.check .quiet { margin-top: 1mm; }
.qr { display: block; width: 30mm; height: 30mm; }
.makers { break-inside: auto; }
.marks { display: flex; flex-wrap: wrap; gap: 3mm 5mm; align-items: center; margin-bottom: 3mm; }
.mark { height: 15mm; max-width: 40mm; background: #fff; }
.mark img { width: auto; max-width: 40mm; object-fit: contain; }
.notes { break-inside: avoid; font-size: 8.25pt; color: var(--quiet); }
.notes h2 { font-size: 10pt; margin-bottom: 1mm; }
.plan { position: relative; overflow: hidden; border-radius: 1.5mm; background: var(--tint); }
.plan .source { position: absolute; right: 1mm; bottom: 1mm; padding: 0.2mm 1.2mm; background: #fffaf0; font-size: 7pt; }
.map { display: block; width: 100%; height: 100%; overflow: visible; font-family: var(--sans); }
.map .ground { fill: #efe8d8; }
.map .net { fill: none; stroke: #e2d8c1; stroke-width: 0.3; }
.map .casing { fill: none; stroke: #fffaf0; stroke-width: 2.4; stroke-linejoin: round; stroke-linecap: round; }
.map .line { fill: none; stroke: #14543f; stroke-width: 1.3; stroke-linejoin: round; stroke-linecap: round; }
.map .straight { stroke-dasharray: 0.1 2.6; }
.map .arrow { fill: #14543f; stroke: #fffaf0; stroke-width: 0.5; stroke-linejoin: round; paint-order: stroke; }
.map .leader { fill: none; stroke: #14543f; stroke-width: 0.35; }
.map .spot { fill: #14543f; stroke: #fffaf0; stroke-width: 0.25; }
.map .mark rect { fill: #14543f; stroke: #fffaf0; stroke-width: 0.5; }
.map .first rect { fill: #9a3b22; }
.map .mark text { fill: #fffaf0; font-size: 3.5px; font-weight: 700; text-anchor: middle; }
.map .name { font-size: 2.9px; font-weight: 600; fill: #23241f; stroke: #fffaf0; stroke-width: 0.9; stroke-linejoin: round; paint-order: stroke; }
.map .scale .plate, .map .north circle { fill: #fffaf0; fill-opacity: 0.9; }
.map .scale path:not(.plate) { fill: none; stroke: #23241f; stroke-width: 0.4; }
.map .scale text { font-size: 3px; text-anchor: middle; fill: #23241f; }
.map .north path { fill: #23241f; }
.map .north text { font-size: 3px; font-weight: 700; text-anchor: middle; fill: #23241f; }
`
