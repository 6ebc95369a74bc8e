/** What is around every page: the awning, the sections, the foot. */
export const FRAME = `
.wrap { width: min(100% - 2rem, 70rem); margin-inline: auto; }
.top { background: var(--raised); }
.top::after { content: ""; display: block; height: 14px; background: radial-gradient(circle at 50% 0, var(--green) 0 12px, transparent 12.5px) 0 0 / 48px 14px repeat-x, radial-gradient(circle at 50% 0, var(--tint) 0 12px, transparent 12.5px) 24px 0 / 48px 14px repeat-x; }
.top .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.5rem; padding-block: 0.75rem; }
.brand { margin-inline-end: auto; color: var(--ink); font: 600 1.3rem/1.3 var(--display); text-decoration: none; }
.top ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
.top li a { display: block; padding-block: 0.4rem; color: var(--ink); text-decoration: none; }
.top li a:hover { text-decoration: underline; }
.top [aria-current] { font-weight: 700; box-shadow: inset 0 -3px var(--green); }
.languages { font-size: 0.9375rem; }
@media (max-width: 48rem) {
  .sections { order: 3; width: 100%; }
  .languages ul { gap: 0.75rem; }
  .top .sections ul { gap: 0 1rem; font-size: 1rem; }
}
main { display: block; padding-bottom: 4rem; }
main > .wrap > section, main > article > section { margin-top: 3rem; }
main > .wrap > h1 { margin: 0.5rem 0 1.5rem; }
main > .wrap > h2 { margin: 3rem 0 1rem; }
section > h2 { margin-bottom: 1rem; }
section > p:last-child:has(.button) { margin-top: 1.5rem; }
.crumbs { padding-block: 1.25rem 0.75rem; font-size: 0.9375rem; }
.crumbs ol { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; padding: 0; list-style: none; }
.crumbs a { display: inline-block; padding-block: 0.1rem; }
.crumbs li + li::before { content: "›"; margin-inline-end: 0.5rem; color: var(--quiet); }
.span { margin-bottom: 1.5rem; }
main > .wrap > h1:has(+ .span) { margin-bottom: 0.5rem; }
.pages { margin-top: 2.5rem; }
.pages ul { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 0.4rem; padding: 0; list-style: none; }
.pages a { display: grid; place-items: center; min-width: 2.75rem; min-height: 2.75rem; padding: 0.2rem 0.8rem; border: 1px solid var(--line); border-radius: 999px; background: var(--raised); text-decoration: none; font-variant-numeric: tabular-nums; }
.pages a:hover { border-color: var(--green); text-decoration: underline; }
.pages [aria-current] { border-color: var(--green); background: var(--green); color: var(--on-green); font-weight: 700; }
@media print { .pages { display: none; } }
.former { display: grid; justify-items: start; gap: 1.25rem; padding-block: 2.5rem; }
.since { display: grid; gap: 0.9rem; list-style: none; padding: 0; }
.since li { display: grid; grid-template-columns: minmax(2.25rem, auto) 1fr; gap: 0.75rem; align-items: start; }
.since .number { display: grid; place-items: center; min-width: 2.25rem; height: 2rem; padding: 0 0.5rem; border-radius: 1rem; background: var(--green); color: var(--on-green); font-weight: 700; }
.hero { padding-block: clamp(2rem, 6vw, 4.5rem); background: var(--tint); }
.hero h1 { margin-bottom: 0.75rem; }
.hero .chips { margin-top: 0.5rem; }
.hero h2 { margin-top: 1.5rem; font: 600 0.9375rem/1.5 var(--body); }
.front { min-height: 100vh; display: grid; align-items: center; }
.front .chips { margin-top: 1.5rem; }
.foot { border-top: 1px solid var(--line); background: var(--raised); color: var(--quiet); font-size: 0.9375rem; }
.foot .wrap { padding-block: 1.5rem; }
.foot p + p { margin-top: 0.25rem; }
`
