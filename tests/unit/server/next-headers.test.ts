import { expect, it } from 'vitest'
import config from '../../../next.config'

it('Next varies by colour scheme in the admin alone, so that no cache of anything else is split', async () => {
  const rules = (await config.headers?.()) ?? []
  const sources = (name: RegExp) =>
    rules
      .filter(({ headers }) => headers.some(({ key }) => name.test(key)))
      .map((rule) => rule.source)

  for (const name of [/^vary$/i, /^accept-ch$/i, /^critical-ch$/i])
    expect(new Set(sources(name))).toEqual(new Set(['/admin/:path*']))
})
