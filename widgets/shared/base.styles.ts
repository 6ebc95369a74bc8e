import { css } from './base-element'

/**
 * Ground rules of the three widgets. Sizes are in em, for a page may have changed what a rem is; letter, word and line
 * spacing are nowhere set, for they belong to the reader.
 */
export const base = css`
  /* a page's own "* { all: unset }" reaches the host element, not what is inside */
  :host {
    display: block !important;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: min(12em, 80vw);
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .w {
    /* these can be read; those that a page has chosen are made readable by colours/paint.ts */
    --g: var(--costo-ground, light-dark(#fff, #1a1d23));
    --t: var(--costo-text, light-dark(#1a1d23, #f0f1f4));
    --a: var(--costo-accent, light-dark(#0b5f53, #5bc4b1));
    --m: color-mix(in oklab, var(--t) 72%, var(--g));
    --s: color-mix(in oklab, var(--a) 9%, var(--g));
    --l: color-mix(in oklab, var(--t) 16%, var(--g));
    --r: var(--costo-radius, 0.75em);
    --p: var(--costo-gap, 1em);
    container-type: inline-size;
    font-family: var(--costo-font, inherit);
    font-size: var(--costo-font-size, max(1em, 15px));
    font-style: normal;
    font-weight: 400;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    /* read by the script to know whether the ground is dark */
    outline-color: var(--g);
    /* never seen: when its transition ends, the page has changed its colours */
    border-left-color: var(--costo-ground, light-dark(#fff, #000));
    border-right-color: var(--costo-text, #000);
    border-top-color: var(--costo-accent, #000);
    transition: border-color 1ms;
  }
  .card {
    position: relative;
    overflow: clip;
    border: 1px solid var(--l);
    border-radius: var(--r);
    background: var(--g);
    color: var(--t);
  }
  .photo {
    position: relative;
    flex: none;
    aspect-ratio: 3 / 2;
    overflow: hidden;
  }
  .body {
    display: grid;
    gap: calc(var(--p) * 0.5);
    align-content: start;
    padding: calc(var(--p) * 1.25);
  }
  .h {
    font-size: 1.25em;
    font-weight: 700;
    text-wrap: balance;
  }
  .kicker,
  .small {
    color: var(--m);
    font-size: 0.875em;
  }
  .kicker {
    font-weight: 600;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--a);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .h a {
    color: inherit;
    text-decoration-color: transparent;
  }
  a:hover,
  .h a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .plain {
    color: inherit;
  }
  button {
    border: 1px solid var(--m);
    border-radius: 99em;
    background: var(--g);
    color: var(--t);
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: var(--s);
  }
  /* paler, but not by opacity: that would take the focus line with it */
  [aria-disabled='true'] {
    border-color: var(--l);
    color: var(--m);
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--a);
    outline-offset: 2px;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .round {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
  }
  .monogram {
    display: grid;
    place-items: center;
    block-size: 100%;
    aspect-ratio: 1;
    border-radius: 28%;
    background: var(--a);
    color: var(--g);
    font-size: 1.25em;
    font-weight: 700;
  }
  /* where there is no picture: a shop front's awning over the initials */
  .awning {
    position: relative;
    display: grid;
    place-items: end center;
    block-size: 100%;
    padding-block-end: 8%;
    background: var(--s);
    color: var(--a);
    font-size: 2.5em;
    font-weight: 700;
  }
  .awning::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    block-size: 42%;
    background: repeating-linear-gradient(90deg, var(--a) 0 0.5em, var(--g) 0 1em);
    mask:
      linear-gradient(#000 0 0) 0 0 / 100% calc(100% - 0.25em) no-repeat,
      radial-gradient(circle at 50% 0, #000 0.24em, #0000 0.26em) 0 100% / 0.5em 0.26em repeat-x;
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`
