/** The page to print as one sees it before printing: sheets on a table; on a phone, a plain page. */
export const SCREEN = `
@media print { .bar { display: none; } }
@media screen {
  body { background: #d9d4c8; }
  .bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; padding: 0.75rem 1rem; background: #23241f; color: #fffaf0; font-size: 1rem; }
  .bar a { padding: 0.25rem 0; }
  .bar a:focus-visible { outline: 3px solid #f0a58b; outline-offset: 2px; }
  .bar [aria-current] { font-weight: 700; text-decoration: none; }
  .leaflet { width: max-content; margin: 1.5rem auto; }
  .cover, .outside, .flow { background: #fff; box-shadow: 0 1mm 4mm rgb(0 0 0 / 0.25); }
  .outside .cover { box-shadow: none; }
  .outside, .flow { margin-top: 1.5rem; }
}
@media screen and (max-width: 62rem) {
  body { font-size: 1rem; }
  .leaflet, .cover, .outside, .flow, .a3 .brief, .a3 .back { width: auto; height: auto; position: static; columns: 1; margin: 0; }
  .a4 .cover, .a3 .cover { display: block; }
  .flow, .brief, .a4 .check, .back { padding: 1rem; }
  .band { padding: 1rem; }
  .a4 .plan, .a3 .plan { position: relative; inset: auto; width: 100%; height: 80vw; margin: 0 0 1rem; }
  .hero { height: 50vw; }
  .room { display: none; }
}
`
