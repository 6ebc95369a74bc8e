import type { WORDS } from '../../../shown/many/words'
import type { Answer } from './useShownMany'

type Props = {
  answer: Answer
  words: (typeof WORDS)['fr']
  /** Whether they are about to be trashed. */
  isTrash?: boolean
}

/** Where the chosen records are shown; that it is being looked for, or can't be known. */
export function ShownMany({ answer, words, isTrash = false }: Props) {
  if (typeof answer === 'string')
    return (
      <p className="costo-many" data-waits="" role="status">
        {words[answer]}
      </p>
    )
  const { intro, lines, after, isReferred } = answer
  return (
    // scrolled by the keyboard too, when there is much of it
    <section className="costo-many" aria-label={words.title} tabIndex={0}>
      <p>{intro}</p>
      {lines.length > 0 && (
        <ul className="costo-shown__lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {after.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {isTrash && isReferred && <p>{words.blocked}</p>}
    </section>
  )
}
