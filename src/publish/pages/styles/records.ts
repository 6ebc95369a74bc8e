/** Pages of a single record. */
export const RECORDS = `
.cover { overflow: hidden; border-radius: 16px; background: var(--tint); }
.cover img { width: 100%; aspect-ratio: 4 / 3; object-fit: cover; }
@media (min-width: 60rem) {
  .opening:has(.cover) { display: grid; grid-template-columns: minmax(0, 1fr) 31rem; align-items: center; gap: 3.5rem; padding-bottom: 1rem; }
  .opening .cover { order: 2; }
}
.cover video { width: 100%; max-height: 80vh; background: #000; object-fit: contain; }
.intro { display: grid; gap: 0.6rem; justify-items: start; padding-block: 1.5rem 2rem; }
.intro .logo { max-width: 12rem; }
.split { display: grid; gap: 2.5rem; }
@media (min-width: 60rem) {
  .split { grid-template-columns: minmax(0, 1fr) 24rem; align-items: start; gap: 3.5rem; }
  .split > .panel { order: 2; }
}
.split .flow > section + section { margin-top: 2.25rem; }
.panel { padding: 1.5rem; border: 1px solid var(--line); border-radius: 16px; background: var(--raised); }
.panel h3 { margin: 1.25rem 0 0.5rem; font-size: 1.1rem; }
.facts { display: grid; gap: 0.2rem; }
.facts dt { margin-top: 0.75rem; color: var(--quiet); font-size: 0.9375rem; }
.facts dt:first-child { margin-top: 0; }
.facts dd { margin: 0; }
.links { padding: 0; list-style: none; }
.week { width: 100%; border-collapse: collapse; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.week th { padding: 0.3rem 0.75rem 0.3rem 0; font-weight: 400; text-align: start; vertical-align: top; }
.week th::first-letter { text-transform: uppercase; }
.week td { padding-block: 0.3rem; text-align: end; vertical-align: top; }
.week tr + tr > * { border-top: 1px solid var(--line); }
details { margin-top: 1rem; }
summary { padding-block: 0.3rem; color: var(--green); cursor: pointer; font-weight: 600; }
.story { max-width: 42rem; }
.story > * + * { margin-top: 0.9rem; }
.story h3, .story h4 { margin-top: 1.5rem; }
.story > :first-child { margin-top: 0; }
.story blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--green); }
.photos { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 1rem; padding: 0; list-style: none; }
.photos img { border-radius: 10px; }
.notice { padding: 0.8rem 1rem; border-inline-start: 4px solid var(--brick); background: var(--tint); border-radius: 0 10px 10px 0; }
.sessions > ul { display: grid; gap: 0.75rem; padding: 0; list-style: none; }
.session { padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); }
.session > * + * { margin-top: 0.4rem; }
.session h3 { font-size: 1.1rem; }
.sessions > p, .followed { margin-top: 0.75rem; }
.sequences { padding-inline-start: 1.4rem; }
.sequences li + li { margin-top: 0.5rem; }
main > article > .flow { margin-top: 2rem; }
main > article > .flow > section + section { margin-top: 2.5rem; }
@media print {
  .cover img { max-height: 6cm; }
  .panel { break-inside: avoid; }
  .links a[href^="geo:"] { display: none; }
}
`
