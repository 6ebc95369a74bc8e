'use client'

import { useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { stepBack, stepForward, withStep } from '../history'
import { lastNumberOf, type Printed } from './changes'
import { stateWith, type Walk, walkIn } from './form'
import { historyOf, keepHistory, onHistory } from './kept-history'
import { undone } from './undone'

/** The walk in the form around, and the ways to change it. Saving, drafts and versions stay the form's affair. */
export function useWalk() {
  const [fields] = useAllFormFields()
  const { getFields, dispatchFields, setModified } = useForm()
  const { hasPublishedDoc } = useDocumentInfo()
  const walk = useMemo(() => walkIn(fields), [fields])
  const history = useSyncExternalStore(
    useCallback((told: () => void) => onHistory(dispatchFields, told), [dispatchFields]),
    () => historyOf(dispatchFields),
    () => historyOf(dispatchFields),
  )
  const lastNumber = fields.lastNumber?.value
  const printed: Printed = useMemo(
    () => ({
      isPrinted: typeof lastNumber === 'number' || Boolean(hasPublishedDoc),
      last: lastNumberOf(walk, lastNumber),
    }),
    [walk, lastNumber, hasPublishedDoc],
  )

  const write = useCallback(
    (next: Walk) => {
      dispatchFields({
        type: 'REPLACE_STATE',
        optimize: false,
        state: stateWith(getFields(), next),
      })
      setModified(true)
    },
    [dispatchFields, getFields, setModified],
  )

  /** Changes the walk in a way that is undone where it was typed, and not here. */
  const type = useCallback(
    (make: (walk: Walk) => Walk) => write(make(walkIn(getFields()))),
    [getFields, write],
  )

  /** Changes the walk; `what` names the step where it can be undone, with others as small that come before it. */
  const change = useCallback(
    (what: string, make: (walk: Walk) => Walk, isSmall = false) => {
      const before = walkIn(getFields())
      const after = make(before)
      keepHistory(
        dispatchFields,
        withStep(historyOf(dispatchFields), { what, before, after, isSmall }),
      )
      write(after)
    },
    [dispatchFields, getFields, write],
  )

  /** Takes the last step back, or does it again. @returns its name; nothing when there is none */
  const travel = useCallback(
    (direction: -1 | 1) => {
      const move = direction < 0 ? stepBack : stepForward
      const found = move(historyOf(dispatchFields))
      if (!found) return undefined
      const { before, after, what } = found.step
      const now = walkIn(getFields())
      write(direction < 0 ? undone(now, after, before) : undone(now, before, after))
      keepHistory(dispatchFields, found.history)
      return what
    },
    [dispatchFields, getFields, write],
  )

  return { fields, walk, printed, history, change, type, travel }
}
