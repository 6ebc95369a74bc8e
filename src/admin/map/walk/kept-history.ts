import { type History, noHistory } from '../history'
import type { Walk } from './form'

type WalkHistory = History<Walk>

type Kept = { history: WalkHistory; listeners: Set<() => void> }

// With the form and not with the map: Payload takes a tab's fields away when another tab is opened, and what was done
// before can still be undone afterwards.
const kept = new WeakMap<object, Kept>()

function keptFor(form: object): Kept {
  const known = kept.get(form) ?? { history: noHistory<Walk>(), listeners: new Set() }
  kept.set(form, known)
  return known
}

/** What was done in a form. @param form anything that is the form's own as long as it stands */
export const historyOf = (form: object): WalkHistory => keptFor(form).history

export function keepHistory(form: object, history: WalkHistory): void {
  const known = keptFor(form)
  known.history = history
  for (const told of known.listeners) told()
}

/** Tells when it changes. @returns what ends that */
export function onHistory(form: object, told: () => void): () => void {
  const { listeners } = keptFor(form)
  listeners.add(told)
  return () => listeners.delete(told)
}
