'use client'

import { colonIn } from '../../spaced'
import type { EditionsAnswer } from './answer'
import { shortId } from './format'
import { troublesOf } from './troubles'
import { useWords } from './useEditions'

type Props = { state?: EditionsAnswer; isLost: boolean }

/** What a screen reader is told when it changes: which edition is online and what is wrong, not every file's progress. */
export function StateSpoken({ state, isLost }: Props) {
  const { language, words } = useWords()
  const sentences = state
    ? [
        state.served &&
          `${words.served}${colonIn(language)}${words.edition} ${shortId(state.served)}.`,
        ...troublesOf(state).map((trouble) => words.trouble[trouble]),
      ]
    : []
  return (
    <p role="status" className="costo-editions__spoken">
      {isLost ? words.unreachable : sentences.filter(Boolean).join(' ')}
    </p>
  )
}
