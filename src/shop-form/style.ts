/** Of the form: one column, made for a thumb. */
export const FORM_STYLE = `
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
main > * + *, form > * + *, .part > * + * { margin-top: 1rem; }
h1 { font-size: clamp(1.75rem, 1.5rem + 2vw, 2.5rem); }
h2 { font-size: 1.35rem; margin-top: 2.25rem; }
.language { margin: 0; text-align: end; }
.language a { display: inline-block; padding: 0.6rem 0.25rem; }
.hint { color: var(--quiet); font-size: 0.9375rem; }
.record { padding: 1rem 1.1rem; background: var(--raised); border: 1px solid var(--line); border-inline-start: 5px solid var(--green); border-radius: 6px; }
.record h2 { margin: 0 0 0.6rem; font-size: 1.2rem; }
.record dt { color: var(--quiet); font-size: 0.9375rem; }
.record dd { margin: 0 0 0.6rem; }
.record dd:last-child { margin: 0; }
button { min-height: 3rem; padding: 0.7rem 1.3rem; border: 2px solid var(--green); border-radius: 8px; background: var(--green); color: var(--on-green); font: inherit; font-weight: 600; cursor: pointer; }
form > button { width: 100%; font-size: 1.15rem; }
button:hover { text-decoration: underline; }
button.second { background: transparent; color: var(--green); }
.first-button { position: absolute; width: 1px; height: 1px; min-height: 0; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; }
form > .part { margin-top: 2rem; }
.part { padding-top: 1.1rem; border-top: 1px solid var(--line); }
.part > legend { float: inline-start; width: 100%; font-family: var(--display); font-size: 1.35rem; line-height: 1.2; margin-bottom: 0.5rem; }
.part > legend + * { clear: both; }
.day, .closure, .choices { padding: 0.75rem 0.9rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; }
.day > legend, .closure > legend, .choices > legend { float: inline-start; margin-block: 0.5rem; margin-inline-end: 1rem; }
.day > legend + *, .closure > legend + * { clear: none; }
.line, .day .wrong, .closure .field, .choices .choice, .tools, .day .choice + .choice { clear: both; }
.line { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; padding-top: 0.5rem; }
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem; padding-top: 0.75rem; }
.tools button { min-height: 2.75rem; padding: 0.4rem 0.8rem; font-size: 0.9375rem; }
.tools button { border-color: transparent; padding-inline: 0; text-decoration: underline; text-underline-offset: 0.2em; }
.closure { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 0.75rem; align-items: end; }
.closure .field { min-width: 0; }
.closure > legend, .closure > :last-child { grid-column: 1 / -1; }
.closure .field + .field { margin-top: 0; }
.closure > :last-child { margin-top: 0.75rem !important; }
.day > legend { min-width: 6.5rem; }
[data-day="holidays"] > legend { width: 100%; }
label { display: block; }
.field > label, .line span { font-weight: 600; }
.line span { display: block; color: var(--quiet); font-size: 0.9375rem; font-weight: 400; }
.field + .field { margin-top: 0.75rem; }
.choice { display: flex; gap: 0.7rem; align-items: center; min-height: 2.75rem; }
.choice input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--green); }
input:not([type="checkbox"], [type="radio"]), textarea { width: 100%; min-height: 3rem; padding: 0.6rem 0.7rem; border: 1px solid var(--quiet); border-radius: 6px; background: var(--ground); color: var(--ink); font: inherit; }
.part > .field input, .part > .field textarea { background: var(--raised); }
[aria-invalid] { border: 2px solid var(--brick) !important; }
.wrong { margin: 0.4rem 0; color: var(--brick); font-weight: 600; }
.wrong:empty, .said:empty { display: none; }
.said { padding: 0.75rem 0.9rem; background: var(--tint); border-radius: 6px; }
.problems { padding: 1rem 1.1rem; border: 2px solid var(--brick); border-radius: 6px; }
.problems h2 { margin: 0 0 0.5rem; font-size: 1.2rem; }
.problems li + li { margin-top: 0.5rem; }
[hidden] { display: none !important; }
@media (max-width: 25rem) { .closure { grid-template-columns: minmax(0, 1fr); } .closure .field + .field { margin-top: 0.75rem; } }
@media (max-width: 22rem) { .line { grid-template-columns: 1fr; } }
@media (forced-colors: active) { button, button.second { background: ButtonFace; color: ButtonText; } .record, .day, .closure, .choices, button { border-color: CanvasText; } }
`
