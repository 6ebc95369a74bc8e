import { css } from '../shared/base-element'

export const styles = css`
  article {
    --pin: 30px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .notice {
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--a);
    background: var(--s);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    overflow: clip;
    /* the line around a link that has the focus */
    overflow-clip-margin: 5px;
    font-weight: 600;
  }
  /* a dot before each, cut off where a line begins */
  .facts li {
    position: relative;
  }
  .facts li::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.75em;
  }
  ol {
    padding: 0 calc(var(--p) * 1.25) calc(var(--p) * 0.5);
  }
  ol li {
    position: relative;
    display: grid;
    grid-template-columns: calc(var(--pin) * 1.4) minmax(0, 1fr);
    gap: var(--p);
    padding-block-end: calc(var(--p) * 1.25);
  }
  /* the way from one number to the next */
  ol li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: var(--pin) 0;
    inset-inline-start: calc(var(--pin) * 0.7 - 1px);
    border-inline-start: 2px dotted var(--m);
  }
  .stop {
    display: flow-root;
  }
  .stop .h,
  .sessions .h,
  .downloads .h {
    font-size: 1.05em;
  }
  .thumb {
    float: inline-end;
    inline-size: min(5em, 45%);
    aspect-ratio: 1;
    margin-inline-start: var(--p);
    overflow: clip;
    border-radius: calc(var(--r) / 2);
  }
  .state {
    font-size: 0.875em;
    font-weight: 600;
  }
  .state[data-state='open'] {
    color: var(--a);
  }
  .text {
    margin-block: 0.3em;
  }
  .session {
    margin-block-start: calc(var(--p) * 0.75);
  }
  .next::before {
    content: '↓ ';
  }
  .pin {
    display: grid;
    justify-self: center;
    place-items: center;
    min-inline-size: var(--pin);
    block-size: var(--pin);
    padding: 0 0.3em;
    border: 2px solid var(--g);
    border-radius: 99em;
    background: var(--a);
    color: var(--g);
    font-size: 14px;
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
  }
  .pin:hover {
    background: var(--t);
  }
  .pin:is([aria-pressed='true'], [data-current]) {
    z-index: 1;
    background: var(--t);
    box-shadow: 0 0 0 3px var(--a);
  }
  .aside {
    border-block-start: 1px solid var(--l);
  }
  .frame {
    position: relative;
    block-size: min(var(--costo-map-height, 26em), 75svh);
    overflow: clip;
    background: radial-gradient(circle, var(--l) 1px, #0000 1.5px) 0 0 / 1.5em 1.5em var(--s);
  }
  .map,
  .layer,
  svg {
    position: absolute;
    inset: 0;
  }
  .map {
    overflow: clip;
    outline-offset: -3px;
  }
  .map .pin {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .frame:has(> img) {
    block-size: auto;
    min-block-size: 0;
  }
  .frame > img {
    block-size: auto;
    max-block-size: 75svh;
    object-fit: contain;
  }
  svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    direction: ltr;
  }
  .casing {
    stroke: var(--g);
    stroke-width: 9;
  }
  .line {
    stroke: var(--a);
    stroke-width: 4;
  }
  .leader,
  .bar path {
    stroke: var(--t);
    stroke-width: 1.5;
  }
  .bar {
    filter: drop-shadow(0 0 1px var(--g));
  }
  text {
    fill: var(--t);
    font-size: 12px;
  }
  .tools {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-end: 0.75em;
    z-index: 2;
  }
  .toggle {
    min-block-size: 2.75em;
    padding-inline: 1.1em;
    font-weight: 600;
  }
  /* above the scale */
  .callout {
    position: absolute;
    inset: auto 0.75em 2em auto;
    z-index: 2;
    inline-size: fit-content;
    max-inline-size: min(22em, 100% - 1.5em);
    pointer-events: none;
  }
  .callout p {
    margin-block-start: 0.3em;
    padding: 0.5em 0.9em;
    border: 1px solid;
    border-radius: 0.4em;
    background: var(--t);
    color: var(--g);
    font-size: 0.9375em;
  }
  .credit {
    position: absolute;
    inset: auto 0 0 auto;
    z-index: 2;
    padding: 0 0.5em;
    background: color-mix(in srgb, var(--g) 85%, #0000);
    font-size: 0.75em;
  }
  .note {
    padding: 0.5em calc(var(--p) * 1.25);
  }
  [aria-current] .h {
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-decoration-color: var(--a);
    text-underline-offset: 0.25em;
  }
  @container (min-width: 46em) {
    article {
      grid-template: auto 1fr / minmax(0, 5fr) minmax(0, 6fr);
    }
    header,
    ol {
      border-inline-end: 1px solid var(--l);
    }
    .aside {
      position: sticky;
      inset-block-start: 0;
      grid-area: 1 / 2 / 3;
      align-self: start;
      border: 0;
    }
    .frame {
      block-size: min(var(--costo-map-height, 32em), 75svh);
    }
    header .h {
      font-size: 1.5em;
    }
  }
  @media print {
    .tools,
    .callout,
    .downloads {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .pin:is([aria-pressed='true'], [data-current]) {
      border-width: 5px;
    }
    .line,
    .leader,
    .bar path {
      stroke: CanvasText;
    }
    .casing {
      stroke: Canvas;
    }
    text {
      fill: CanvasText;
    }
  }
`
