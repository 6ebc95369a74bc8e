'use client'

import { Button } from '@payloadcms/ui'
import type { EditionsAnswer } from './answer'
import { Confirmed } from './Confirmed'
import { relative } from './format'
import { useWords } from './useEditions'

type Props = { state: EditionsAnswer; onResume: () => Promise<void> }

/** While publishing waits: since when, by whose order, and the way out. */
export function PauseBanner({ state: { pause, now }, onResume }: Props) {
  const { language, words } = useWords()
  if (!pause) return null
  return (
    <section className="costo-editions__alert" aria-label={words.state.paused}>
      <p>{words.paused(pause.by, pause.at && relative(pause.at, now, language))}</p>
      <Confirmed
        slug="resume-publishing"
        heading={words.resumeTitle}
        body={words.resumeBody}
        label={words.resume}
        onConfirm={onResume}
      >
        {(open) => (
          <Button size="medium" margin={false} onClick={open}>
            {words.resume}
          </Button>
        )}
      </Confirmed>
    </section>
  )
}
