/** What was done, for undoing and doing again: the states before and after each step. */
export type History<State> = { past: Step<State>[]; future: Step<State>[] }

export type Step<State> = {
  what: string
  before: State
  after: State
  /** One of many small ones: those that follow each other are undone together. */
  isSmall?: boolean
}

export const noHistory = <State>(): History<State> => ({ past: [], future: [] })

/** With one more step done; what had been undone can't be done again. */
export function withStep<State>({ past }: History<State>, step: Step<State>): History<State> {
  const last = past.at(-1)
  const goesOn = step.isSmall && last?.isSmall && last.what === step.what
  const done = goesOn ? [...past.slice(0, -1), { ...step, before: last.before }] : [...past, step]
  return { past: done, future: [] }
}

/** The step to undo, and what remains; nothing when there is none. */
export function stepBack<State>({ past, future }: History<State>) {
  const step = past.at(-1)
  return step && { step, history: { past: past.slice(0, -1), future: [step, ...future] } }
}

/** The step to do again, and what remains; nothing when there is none. */
export function stepForward<State>({ past, future }: History<State>) {
  const [step, ...rest] = future
  return step && { step, history: { past: [...past, step], future: rest } }
}
