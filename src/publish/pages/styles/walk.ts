/** The page of a walk, made for a phone in the street: large targets, the next stop at hand. */
export const WALK = `
/* the stops scroll past the map, on a screen that is high enough for all of it */
@media screen and (min-width: 60rem) and (min-height: 34rem) { .sketch { position: sticky; top: 1rem; } }
.sketch { padding: 0.75rem; }
.sketch img { width: 100%; border-radius: 10px; }
.sketch figcaption { padding-top: 0.5rem; color: var(--quiet); font-size: 0.9375rem; }
.walk > .panel { margin-bottom: 2rem; }
/* the opening keeps room free below itself */
.walk > .opening + .tools { margin-top: 0; }
@media (max-width: 40rem) { .walk .intro { padding-bottom: 1.5rem; } }
@media (min-width: 60rem) { .walk > .opening + .tools { margin-top: 1rem; } }
.stops { padding: 0; list-style: none; }
.stop { position: relative; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 1rem; padding-bottom: 2rem; scroll-margin-top: 1rem; }
/* what is out of sight is laid out when it comes near: a press on large type among thirty stops is answered at once on a slow phone */
@media screen { .stop { content-visibility: auto; contain-intrinsic-block-size: auto 24rem; overflow-clip-margin: 8px; } }
.stop:not(:last-child)::before { content: ""; position: absolute; inset: 0 auto 0 1.35rem; border-inline-start: 3px dotted var(--green); }
.stop:target > .number, .stop[data-next] > .number { outline: 3px solid var(--brick); outline-offset: 3px; }
.number { position: relative; display: grid; place-items: center; min-width: 2.75rem; height: 2.75rem; padding-inline: 0.6rem; border-radius: 999px; background: var(--green); color: var(--on-green); font-weight: 700; border: 2px solid transparent; }
.stop .flow { padding-top: 0.5rem; }
.stop .flow > * + * { margin-top: 0.5rem; }
.stop .flow > h3 + p { margin-top: 0.25rem; }
.stop > .flow > img { width: min(100%, 22rem); border-radius: 10px; background: var(--tint); }
.stop .links { display: flex; flex-wrap: wrap; gap: 0 1.25rem; font-size: 0.9375rem; }
.walk .links a { display: inline-block; min-height: 1.75rem; padding-block: 0.2rem; }
.stop h3 a { display: inline-block; padding-block: 0.1rem; }
.today { font-size: 0.9375rem; }
.today strong { color: var(--green); }
.today[data-state="closed"] strong, .today[data-state="closing"] strong { color: var(--brick); }
.away { color: var(--quiet); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.audio { display: grid; gap: 0.35rem; max-width: 26rem; }
.audio audio { width: 100%; min-height: 2.75rem; }
.audio figcaption { color: var(--quiet); font-size: 0.9375rem; }
.silent:empty { display: none; }
.services { gap: 0.35rem; font-size: 0.875rem; }
.next { padding: 0.55rem 0.9rem; border-radius: 10px; background: var(--tint); font-size: 0.9375rem; }
.next p:first-child { color: var(--brick); font-weight: 600; }
.next .way { color: var(--ink); font-weight: 400; }
.nearest { margin-bottom: 0.75rem; white-space: pre-line; }
.index { display: grid; gap: 0.25rem; padding: 0; list-style: none; }
.index a { display: inline-flex; align-items: center; gap: 0.6rem; min-height: 2.75rem; }
.index .number { min-width: 2rem; height: 2rem; padding-inline: 0.4rem; font-size: 0.9375rem; }
.index li { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.9rem; }
.switches { display: flex; flex-wrap: wrap; gap: 0.6rem; padding: 0; list-style: none; }
.switches[hidden], .switches li[hidden], .tool[hidden]:not(.scripted) { display: none; }
.tool { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 0.35em; min-height: 2.75rem; padding: 0.45rem 1rem; border: 2px solid var(--green); border-radius: 999px; background: var(--raised); color: var(--green); font: inherit; font-weight: 600; line-height: 1.3; text-align: start; text-decoration: none; cursor: pointer; }
.tool:hover { text-decoration: underline; }
.tool.main, .tool[aria-pressed="true"] { background: var(--green); color: var(--on-green); }
.tool[aria-pressed="true"]::before { content: "✓" / ""; }
.tool small { color: inherit; font-size: 0.875em; font-weight: 400; white-space: nowrap; }
.tool[disabled] { opacity: 0.6; cursor: default; }
.mark:not([hidden]) { display: inline-flex; }
.mark { align-items: center; gap: 0.6rem; width: fit-content; margin-top: 0.75rem; padding-block: 0.25rem; font-size: 0.9375rem; }
.mark input { width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--green); }
.tools { display: grid; gap: 0.75rem; padding: 1.1rem; }
.tools .tool:not(.main) { padding-inline: 0.8rem; font-size: 0.9375rem; }
.tools [role="status"]:empty { display: none; }
.tools h2 { margin: 0; font-size: 1.3rem; }
@media (max-width: 40rem) {
  .tools > .switches li { flex: 1 1 40%; }
  .tools > .switches li:has(.main) { flex-basis: 100%; }
  .tools > .switches .tool { justify-content: center; width: 100%; height: 100%; padding-inline: 0.5rem; text-align: center; }
}
#keep { display: grid; gap: 0.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
.stop[data-done] > .number { background: var(--raised); color: var(--green); border-color: currentColor; }
.guide { position: sticky; bottom: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1rem; margin: 1.5rem -0.5rem 0; border-radius: 14px 14px 0 0; background: var(--raised); }
.guide:has(p:not(:empty, [hidden])) { padding: 0.7rem 1rem; border: 1px solid var(--line); border-bottom: 0; box-shadow: 0 -4px 18px rgb(0 0 0 / 0.14); }
.guide [role="status"] { flex: 1 1 16rem; font-weight: 600; }
/* on a low screen, or enlarged fourfold, it would hide what is read */
@media (max-height: 26rem) { .guide { position: static; } }
.scripted[hidden] { display: none; }
@media (scripting: enabled) {
  .scripted[hidden] { display: block; visibility: hidden; }
  .tools.scripted[hidden] { display: grid; }
  .today.scripted[hidden] { min-height: 1.6em; }
}
@media (forced-colors: active) {
  .number, .tool, .next { border: 1px solid ButtonBorder; }
  .number { background: Canvas; color: CanvasText; }
  .tool.main { background: ButtonFace; color: ButtonText; }
  .tool[aria-pressed="true"] { forced-color-adjust: none; border-color: Highlight; background: Highlight; color: HighlightText; }
  .stop[data-next] > .number { outline-color: Highlight; }
}
@media print {
  .tools, .guide, .tool, .audio, .away, .today { display: none !important; }
  .stop { break-inside: avoid; }
  .stop > .flow > img { width: 5cm; }
}
`
