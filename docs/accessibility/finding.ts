import type { WidgetName } from '../../src/contract/widget-build'

/**
 * What a sheet says of a criterion: conform, not conform, not applicable, for the host's page or the city's editors to
 * see to, or applicable but not yet judged.
 */
export type Result = 'C' | 'NC' | 'NA' | 'H' | 'NT'

export type Finding = {
  result: Result
  /** Why, in French, for a host's own declaration. */
  why: string
  /** Automated tests, as paths from the repository's root. */
  tests: string[]
  /** What was looked at by hand on the sheet's day for it, in French. */
  looked?: string
}

/** Findings by criterion ("10.7"): one for the three widgets, or one each. */
export type Findings = Record<string, Finding | Record<WidgetName, Finding>>

export const conform = (why: string, tests: string[] = [], looked?: string): Finding => ({
  ...{ result: 'C', why, tests, looked },
})

export const notApplicable = (why: string): Finding => ({ result: 'NA', why, tests: [] })

/** Not the widget's to settle: the page around it decides, or the texts and pictures the city publishes. */
export const othersToSee = (why: string, tests: string[] = []): Finding => ({
  ...{ result: 'H', why, tests },
})

/** Applies, but nobody has judged it in the way the method asks for. */
export const notJudged = (why: string, tests: string[] = []): Finding => ({
  ...{ result: 'NT', why, tests },
})

/** The tests that come back in many findings. */
export const TESTS = {
  tree: 'tests/browser/rgaa.test.ts',
  view: 'tests/browser/rgaa-view.test.ts',
  access: 'tests/browser/access.test.ts',
  content: 'tests/browser/content.test.ts',
  states: 'tests/browser/states.test.ts',
  isolation: 'tests/browser/isolation.test.ts',
  contrast: 'tests/browser/contrast.test.ts',
  films: 'tests/browser/carousel-films.test.ts',
  sessions: 'tests/browser/map-sessions.test.ts',
  leaflet: 'tests/browser/print.test.ts',
  activeMap: 'tests/browser/map-active.test.ts',
}
