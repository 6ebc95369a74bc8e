'use client'

import { LEDGER_WORDS } from '../../ledger/words'
import { useSlugs } from '../useSlugs'
import { useOrder } from './useOrder'

type Props = { id: string; name: string; dayName: string; api: string; language: 'fr' | 'en' }

/** Deletes a strike: the day counts again. */
export function UndoStrike({ id, name, dayName, api, language }: Props) {
  const words = LEDGER_WORDS[language]
  const { isBusy, order } = useOrder()
  const { strikes } = useSlugs()
  const undo = () =>
    order({
      ...{ path: `${api}/${strikes}/${id}`, method: 'DELETE' },
      ...{ done: words.done, failed: words.failed },
    })
  return (
    <button
      type="button"
      className="costo-visibility__button"
      aria-label={words.undoOf(name, dayName)}
      disabled={isBusy}
      onClick={() => void undo()}
    >
      {words.undo}
    </button>
  )
}
