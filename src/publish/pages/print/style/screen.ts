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
  .leaflet, .a4 .cover, .a3 .cover, .outside, .a4 .flow, .a3 .flow, .a3 .panels, .a3 .brief, .a3 .back { display: block; width: auto; height: auto; min-height: 0; position: static; columns: auto; margin: 0; }
  .flow, .a3 .brief, .a3 .back { padding: 1rem; }
  .a4 .band, .a3 .band { padding: 1.25rem 1rem; }
  .a4 .check, .a3 .check { grid-template-columns: 8rem 1fr; margin: 1rem; padding: 0; }
  .check .qr, .a3 .back .qr { width: 8rem; height: 8rem; }
  .a4 .plan, .a3 .plan { position: relative; inset: auto; width: auto; height: 85vw; min-height: 0; margin: 1rem 0; border-radius: 0; }
  .a4 .hero, .a3 .hero { position: relative; height: 50vw; min-height: 0; max-height: none; }
  .facts dl > div, .a3 .facts dl > div { grid-template-columns: 9rem 1fr; }
}
`
