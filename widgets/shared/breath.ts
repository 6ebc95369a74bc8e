// not yet in TypeScript's own types, and not in every browser
const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }

/** A task of its own for what follows, so that the browser can paint and answer the visitor before. */
export const breath = (): Promise<void> =>
  scheduler?.yield?.() ?? new Promise((done) => setTimeout(done))
