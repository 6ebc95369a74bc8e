import { css } from 'lit'

export const styles = css`
  section {
    display: grid;
    gap: var(--p);
  }
  /* on the page's own ground, so in the page's own colour */
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .head .h {
    flex: 1 1 10em;
  }
  .head .small {
    color: inherit;
    font-variant-numeric: tabular-nums;
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
  }
  button::before {
    content: '';
    inline-size: 0.6em;
    block-size: 0.6em;
    border: solid;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
    translate: -0.1em;
  }
  .previous:dir(ltr)::before,
  .next:dir(rtl)::before {
    rotate: -135deg;
    translate: 0.1em;
  }
  ul {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: min(100%, max(var(--costo-card-width, 17em), 84cqi));
    gap: var(--p);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    /* room for focus rings, which scrolling would cut off */
    margin: -5px;
    padding: 5px;
    scroll-padding: 5px;
  }
  li {
    display: flex;
    flex-direction: column;
    scroll-snap-align: start;
  }
  .card .h {
    font-size: 1.125em;
  }
  .logo {
    block-size: 7.5em;
    padding: 1.25em;
    border-block-end: 1px solid var(--l);
  }
  .logo img {
    object-fit: contain;
    object-position: 0 50%;
  }
  .logo img:dir(rtl) {
    object-position: 100% 50%;
  }
  .monogram {
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    block-size: 100%;
    border-radius: 28%;
    background: var(--a);
    color: var(--g);
    font-size: 1.25em;
    font-weight: 700;
  }
  .logo .monogram {
    block-size: 4em;
  }
  .photo {
    aspect-ratio: 3 / 2;
    overflow: clip;
  }
  .body {
    display: grid;
    gap: 0.4em;
    align-content: start;
    padding: calc(var(--p) * 1.25);
  }
  .words {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
  }
  .stretch::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .stretch:focus-visible {
    outline: none;
  }
  li:has(:focus-visible) {
    outline: 3px solid var(--a);
    outline-offset: 2px;
  }
  li:hover {
    border-color: var(--a);
  }
  [part='all'] {
    justify-self: start;
  }
  @container (min-width: 32em) {
    ul {
      grid-auto-columns: max(var(--costo-card-width, 15em), (100% - var(--p)) / 2);
    }
  }
  @container (min-width: 48em) {
    ul {
      grid-auto-columns: max(var(--costo-card-width, 15em), (100% - var(--p) * 2) / 3);
    }
  }
  @container (min-width: 66em) {
    ul {
      grid-auto-columns: max(var(--costo-card-width, 15em), (100% - var(--p) * 3) / 4);
    }
  }
  @media print {
    ul {
      grid-auto-flow: row;
      grid-template-columns: 1fr 1fr;
      overflow: visible;
    }
    button,
    .head span {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .monogram {
      border: 2px solid;
    }
  }
`
