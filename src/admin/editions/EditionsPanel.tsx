'use client'

import { Gutter, toast, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import './editions.css'
import { CurrentEdition } from './CurrentEdition'
import { HeldRecords } from './HeldRecords'
import { KeptEditions } from './KeptEditions'
import { LastPublish } from './LastPublish'
import { PauseBanner } from './PauseBanner'
import { PublisherState } from './PublisherState'
import { StateSpoken } from './StateSpoken'
import { useEditions, useOrder, useWords } from './useEditions'

const EVERY_MS = 2000

/** All of the view below Payload's own frame; it follows what happens by itself. */
export function EditionsPanel() {
  const { words } = useWords()
  const [page, setPage] = useState(1)
  const { state, isLost, refresh } = useEditions(page, EVERY_MS)
  const order = useOrder()
  const title = useRef<HTMLHeadingElement>(null)
  const isOrdered = useRef(false)
  const { oneModalIsOpen } = useModal()

  const give = async (...what: Parameters<typeof order>) => {
    const { done, message } = await order(...what)
    if (done) toast.success(message)
    else toast.error(message)
    refresh()
    isOrdered.current = done
  }

  useEffect(() => {
    if (!isOrdered.current || oneModalIsOpen) return
    // the dialog gives the focus back to the button that opened it, and that one goes with the next state: so more than once
    if (document.activeElement === document.body) title.current?.focus()
    else isOrdered.current = false
  }, [oneModalIsOpen, state])

  return (
    <Gutter>
      <main className="costo-editions">
        <header>
          <h1 ref={title} tabIndex={-1}>
            {words.editions}
          </h1>
          <p className="costo-editions__note">{words.intro}</p>
        </header>
        <StateSpoken state={state} isLost={isLost} />
        {isLost && <p className="costo-editions__alert">{words.unreachable}</p>}
        {!state && !isLost && <p>{words.loading}</p>}
        {state && (
          <>
            <PauseBanner state={state} onResume={() => give('resume')} />
            <div className="costo-editions__pair">
              <CurrentEdition state={state} />
              <PublisherState state={state} />
            </div>
            <HeldRecords state={state} />
            <LastPublish state={state} />
            <KeptEditions state={state} onPage={setPage} onGoBack={(id) => give('rollback', id)} />
          </>
        )}
      </main>
    </Gutter>
  )
}
