'use client'

import { useCallback, useEffect, useState } from 'react'
import type { CheckAnswer } from '../../site-check/answer'

type State = {
  /** Nothing until they are read. */
  checks?: CheckAnswer[]
  /** Address that is being looked at. */
  looking?: string
  /** What was refused, in the server's words, or ours when it didn't answer. */
  refused?: string
}

/** What was found on a partner's pages, and looking at one of them now. `failed`: said when there is no answer. */
export function useChecks(api: string, partner: string, failed: string) {
  const [state, setState] = useState<State>({})
  const address = `${api}/costo/site-check`

  const ask = useCallback(
    async (path: string, body?: object) => {
      const answer = await fetch(`${address}${path}`, {
        credentials: 'include',
        ...(body && {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      })
      const said = await answer.json()
      if (!answer.ok) throw new Refused(said.errors?.[0]?.message ?? failed)
      return said
    },
    [address, failed],
  )
  const tell = useCallback(
    (error: unknown) =>
      setState((before) => ({
        checks: before.checks,
        refused: error instanceof Refused ? error.message : failed,
      })),
    [failed],
  )

  useEffect(() => {
    ask(`?${new URLSearchParams({ partner })}`).then(
      ({ checks }) => setState({ checks: checks as CheckAnswer[] }),
      tell,
    )
  }, [ask, partner, tell])

  return {
    ...state,
    async look(url: string): Promise<boolean> {
      setState((before) => ({ checks: before.checks, looking: url }))
      try {
        const { check } = (await ask('', { partner, url })) as { check: CheckAnswer }
        setState(({ checks = [] }) => ({
          checks: [check, ...checks.filter((one) => one.url !== check.url)],
        }))
        return true
      } catch (error) {
        tell(error)
        return false
      }
    },
    async forget(url: string) {
      try {
        await ask('/forget', { partner, url })
        setState(({ checks = [] }) => ({ checks: checks.filter((one) => one.url !== url) }))
      } catch (error) {
        tell(error)
      }
    },
  }
}

/** The server's own words. */
class Refused extends Error {}
