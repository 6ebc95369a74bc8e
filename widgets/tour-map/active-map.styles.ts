import { css } from '../shared/base-element'

export const styles = css`
  .live {
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .tools {
    display: grid;
    gap: 0.5em;
    justify-items: end;
  }
  .tools [aria-pressed='true'] {
    background: var(--t);
    color: var(--g);
    outline: 2px solid var(--t);
  }
`
