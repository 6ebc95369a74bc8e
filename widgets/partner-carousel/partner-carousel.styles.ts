import { css } from '../shared/base-element'

export const styles = css`
  section {
    display: grid;
    gap: var(--p);
  }
  /* on the page's own ground, so in the page's own colour */
  .head,
  .head p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .head .h {
    flex: 1 1 8em;
  }
  .round {
    font-size: 1.2em;
  }
  .next::before {
    content: '→';
  }
  .previous::before {
    content: '←';
  }
  button:dir(rtl)::before {
    scale: -1 1;
  }
  ul {
    display: grid;
    grid-auto-flow: column;
    /* one card and a glimpse of the next on a phone, four on a desk */
    grid-auto-columns: min(88%, max(var(--costo-card-width, 16em), (100% - 3 * var(--p)) / 4));
    gap: var(--p);
    overflow-x: auto;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
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
    padding: calc(var(--p) * 1.25);
    border-block-end: 1px solid var(--l);
  }
  .plate {
    background: #fff;
  }
  .logo img {
    inline-size: auto;
    max-inline-size: 100%;
    object-fit: contain;
  }
  /* the whole card is the link */
  li a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    ul {
      scroll-behavior: smooth;
    }
  }
  @media print {
    ul {
      grid: auto / 1fr 1fr;
    }
    button {
      display: none;
    }
  }
`
