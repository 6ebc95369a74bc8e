import { createHash } from 'node:crypto'
import type { Proposal } from './rows'

/**
 * Stands for what a proposal says: another one once its proposer has changed it. An editor's order names the one he has
 * read, so that nothing is published that nobody has looked at.
 */
export const stampOf = ({ values, base }: Pick<Proposal, 'values' | 'base'>): string =>
  createHash('sha256')
    .update(JSON.stringify([values, base ?? null]))
    .digest('base64url')
