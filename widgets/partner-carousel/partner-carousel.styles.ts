import { css } from '../shared/base-element'

export const styles = css`
  section,
  ul {
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
  /* for those who listen */
  .head span {
    position: absolute;
    scale: 0.01;
  }
  ul {
    --w: var(--costo-card-width, 16em);
    /* one card and a glimpse of the next on a phone, four on a desk; few cards share the width */
    grid: auto / auto-flow minmax(min(88%, max(var(--w), (100% - 3 * var(--p)) / 4)), 1fr);
    overflow-x: auto;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }
  :host([layout='wall']) ul {
    grid: auto / repeat(auto-fill, minmax(min(100%, var(--w)), 1fr));
  }
  li {
    scroll-snap-align: start;
  }
  /* a card alone lies down, where there is room, rather than stretch */
  li:only-child {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  li:only-child > * {
    flex: 1 1 16em;
  }
  p:empty {
    display: none;
  }
  .card .h {
    font-size: 1.125em;
  }
  .logo {
    block-size: 7.5em;
    padding: var(--p);
  }
  .plate {
    background: #fff;
  }
  .logo * {
    margin: auto;
    object-fit: contain;
  }
  /* the whole card is the link */
  .h a::after {
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
    .round {
      display: none;
    }
  }
`
