import { type Findings, notApplicable } from '../finding'

const none = notApplicable('Aucun tableau.')

/** Theme 5. */
export const tables: Findings = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [`5.${index + 1}`, none]),
)
