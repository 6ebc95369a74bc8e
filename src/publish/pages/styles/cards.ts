/** Lists of cards, and small marks. */
export const CARDS = `
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5rem), 1fr)); gap: 1.5rem; padding: 0; list-style: none; }
.card { position: relative; display: flex; flex-direction: column; height: 100%; overflow: hidden; border: 1px solid var(--line); border-radius: 14px; background: var(--raised); }
.card:hover { border-color: var(--green); }
.card:focus-within { border-color: var(--brick); }
.shown { flex: none; display: grid; place-items: center; aspect-ratio: 16 / 9; overflow: hidden; background: var(--tint); }
.initial { color: var(--green); font: 600 4.5rem/1 var(--display); opacity: 0.55; text-transform: uppercase; }
.shown img { width: 100%; height: 100%; object-fit: cover; }
.shown .logo img { width: auto; max-width: 70%; height: auto; max-height: 5rem; margin: auto; object-fit: contain; }
.said { display: flex; flex-direction: column; gap: 0.4rem; padding: 1rem 1.1rem 1.2rem; }
.card h2, .card h3 { font-size: 1.25rem; hyphens: auto; }
.card h2 a, .card h3 a { color: inherit; text-decoration: none; }
.card h2 a::after, .card h3 a::after { content: ""; position: absolute; inset: 0; }
.card h2 a:hover, .card h3 a:hover { text-decoration: underline; }
.card .over { order: -1; }
.card:has(a:focus-visible) { outline: 3px solid var(--brick); outline-offset: 3px; }
.card a:focus-visible { outline: none; }
.reason { padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--green); font-style: italic; }
.logo { display: block; }
.plate { padding: 0.75rem; border-radius: 10px; background: #fff; }
.chips { display: flex; flex-wrap: wrap; gap: 0.5rem; padding: 0; list-style: none; }
.chips li { padding: 0.2rem 0.85rem; border: 1px solid var(--line); border-radius: 999px; background: var(--raised); }
.chips li:has(.button) { padding: 0; border: 0; background: none; }
@media print { .cards { display: block; } .card { break-inside: avoid; margin-bottom: 1rem; height: auto; } .shown { display: none; } }
`
