import { fileURLToPath } from 'node:url'

/** Of this project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
