import { css } from '../shared/base-element'

export const styles = css`
  small {
    position: absolute;
    inset: auto 0 0 auto;
    padding: 0.1em 0.6em;
    border-start-start-radius: 0.5em;
    background: var(--g);
    color: var(--m);
    font-size: 0.75em;
  }
  /* no credit for a picture that could not be fetched */
  small:has(~ .awning) {
    display: none;
  }
  .kicker {
    margin-block-end: calc(var(--p) * -0.4);
  }
  .state {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-weight: 600;
  }
  .state::before {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .state[data-state='open']::before,
  .state[data-state='closing']::before {
    background: currentColor;
  }
  .state[data-state='open'],
  .state[data-state='soon'] {
    color: var(--a);
  }
  dl {
    display: grid;
    gap: calc(var(--p) * 0.5);
    border-block-start: 1px solid var(--l);
    padding-block-start: calc(var(--p) * 0.75);
  }
  dl:not(:has(*)) {
    display: none;
  }
  dt {
    color: var(--m);
    font-size: 0.875em;
  }
  .go {
    white-space: nowrap;
  }
  .closure {
    display: block;
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chips li {
    padding: 0.2em 0.75em;
    border: 1px solid var(--l);
    border-radius: 99em;
    background: var(--s);
    font-size: 0.875em;
  }
  .gone {
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }
  :host([layout='compact']) article {
    display: grid;
    grid-template-columns: 5.5em 1fr;
  }
  :host([layout='compact']) .photo {
    aspect-ratio: auto;
    min-block-size: 5.5em;
    font-size: 0.6em;
  }
  :host([layout='compact']) small {
    display: none;
  }
  :host([layout='compact']) .body {
    gap: 0.2em;
    padding: calc(var(--p) * 0.75);
  }
  :host([layout='compact']) .h {
    font-size: 1.05em;
  }
  @container (min-width: 36em) {
    :host(:not([layout='compact'])) article {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
    :host(:not([layout='compact'])) .photo {
      aspect-ratio: auto;
      min-block-size: 18em;
    }
    .photo img {
      position: absolute;
      inset: 0;
    }
    dl {
      grid-template-columns: 1fr 1fr;
    }
    .h {
      font-size: 1.5em;
    }
  }
`
