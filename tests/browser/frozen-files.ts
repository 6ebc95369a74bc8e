import { readFileSync } from 'node:fs'
import type { startTwoSites } from './two-sites'

type Sites = Awaited<ReturnType<typeof startTwoSites>>

/** A frozen public file, by its path below /v1/. */
export const frozen = (path: string) =>
  JSON.parse(readFileSync(`tests/fixtures/v1/${path}`, 'utf8'))

/** Makes the vitrine answer a path with this JSON; addresses of the frozen vitrine become its own. */
export const answerWith = (sites: Sites, path: string, value: unknown) =>
  sites.answer(path, (_request, response) =>
    response.end(JSON.stringify(value).replaceAll('https://vitrine.example', sites.base)),
  )
