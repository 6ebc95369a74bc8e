import { css } from '../shared/base-element'

export const styles = css`
  :host([show='videos']) ul {
    --w: var(--costo-card-width, 20em);
  }
  :host([show='videos']) .photo {
    aspect-ratio: 16 / 9;
  }
  .play {
    display: block;
    inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 0;
  }
  /* above the link that the whole card is */
  .play,
  .small a,
  video {
    position: relative;
    z-index: 1;
  }
  .play:focus-visible {
    outline-offset: -5px;
  }
  .play::before,
  .play::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset: 0;
    margin: auto;
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    background: var(--g);
    box-shadow: 0 0 0 2px var(--a);
  }
  .play::after {
    inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 0;
    background: var(--a);
    clip-path: polygon(15% 0, 100% 50%, 15% 100%);
  }
  .play:hover::before {
    background: var(--s);
  }
  .play span:not([class]) {
    position: absolute;
    inset: auto 0.5em 0.5em auto;
    padding: 0.1em 0.5em;
    border-radius: 0.4em;
    background: #000c;
    color: #fff;
    font-size: 0.875em;
  }
  video {
    display: block;
    inline-size: 100%;
    background: #000;
  }
  .failed {
    display: grid;
    place-content: center;
    gap: 0.5em;
    padding: var(--p);
    background: var(--s);
    text-align: center;
  }
  @media (forced-colors: active) {
    .play::before {
      border: 2px solid;
    }
    .play::after {
      background: ButtonText;
    }
  }
`
