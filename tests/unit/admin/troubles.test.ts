import { describe, expect, it } from 'vitest'
import type { EditionsAnswer } from '../../../src/admin/editions/answer'
import { troublesOf } from '../../../src/admin/editions/troubles'
import { WORDS } from '../../../src/admin/editions/words'

type Heard = Extract<EditionsAnswer['publisher'], { silent: false }>

const NOW = '2026-11-26T12:00:00Z'

const answer = (retryAt?: string, more: Partial<Heard> = {}): EditionsAnswer => ({
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
    ...more,
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

describe('what is told of leaflets on the dashboard', () => {
  it('is that there is no browser, in one line however many walks there are', () => {
    const heavy = { waiting: 0, lacks: ['browser' as const] }
    expect(troublesOf(answer(undefined, { heavy }))).toEqual(['browser'])
    expect(WORDS.fr.trouble.browser).toContain('pages à imprimer, mais pas de PDF')
    expect(WORDS.en.trouble.browser).toContain('pages to print, but no PDF')
  })

  it('is that a list of earlier ones was damaged, as long as it lies aside', () => {
    expect(troublesOf(answer(undefined, { setAside: [] }))).toEqual([])
    const setAside = ['/data/editions/printed/nord-du-18e.json.broken']
    expect(troublesOf(answer(undefined, { setAside }))).toEqual(['setAside'])
    expect(WORDS.fr.trouble.setAside).toContain('abîmée')
    expect(WORDS.en.trouble.setAside).toContain('damaged')
  })
})
