import { buildIfNeeded } from '../browser/baked-widgets'

/** Vitest global setup: the widgets' build is there before files that need it run side by side. */
export default function setup() {
  buildIfNeeded()
}
