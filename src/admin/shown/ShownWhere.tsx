import type { ShownAnswer } from '../../shown/endpoint'
import type { Deed, SHOWN_WORDS } from '../../shown/words'
import './shown.css'

type Props = {
  deed: Deed
  answer: ShownAnswer | undefined
  words: (typeof SHOWN_WORDS)['fr']
}

/** Where the record is shown, and what follows from what is about to be done. */
export function ShownWhere({ deed, answer, words }: Props) {
  if (!answer) return <p>{words.unread}</p>
  const { lines, isReferred } = answer
  return (
    <>
      {lines.length ? (
        <ul className="costo-shown__lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{words.nowhere}</p>
      )}
      <p>{deed === 'trash' && isReferred ? words.blocked : words.deeds[deed].then}</p>
    </>
  )
}
