import { describe, expect, it } from 'vitest'
import type { EditionsAnswer } from '../../../src/admin/editions/answer'
import { troublesOf } from '../../../src/admin/editions/troubles'
import { WORDS } from '../../../src/admin/editions/words'

const NOW = '2026-11-26T12:00:00Z'

const answer = (retryAt?: string): EditionsAnswer => ({
  ...{ now: NOW, held: [], broken: [] },
  kept: { page: 1, pages: 1, total: 0, editions: [] },
  publisher: {
    ...{ silent: false, reportedAt: NOW, state: 'idle', database: 'ok', pending: 0 },
    heavy: {
      waiting: 0,
      failure: retryAt
        ? { count: 2, job: 'maps/3f2a', message: 'no source', at: NOW, retryAt }
        : undefined,
    },
  },
})

describe('what is told of maps and leaflets on the dashboard', () => {
  it('is nothing while all is well, nor when one is tried again in a moment', () => {
    expect(troublesOf(answer())).toEqual([])
    expect(troublesOf(answer('2026-11-26T12:02:00Z'))).toEqual([])
  })

  it('is that they can’t be made, once they were tried in vain for long', () => {
    expect(troublesOf(answer('2026-11-26T12:08:00Z'))).toEqual(['heavy'])
    expect(WORDS.fr.trouble.heavy).toContain('plans')
    expect(WORDS.en.trouble.heavy).toContain('Maps')
  })

  it('says how many and when they are tried again', () => {
    expect(WORDS.fr.heavyFailed(2, 'dans 8 minutes')).toMatch(/^2 plans ou dépliants ne peuvent/)
    expect(WORDS.en.heavyFailed(1, 'in 8 minutes')).toMatch(/^1 map or leaflet can’t/)
  })
})
