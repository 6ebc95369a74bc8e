import type { Difference, Shown, Stretch } from '../../proposals/differences'
import type { ViewWords } from '../../proposals/view-words'
import { useWords } from './useWords'

type Props = { difference: Difference; textLanguage: string }

/** What stands there and what would: texts with their words marked, lists as what comes and goes, pictures side by side. */
export function BeforeAfter({ difference, textLanguage }: Props) {
  const { words } = useWords()
  if (difference.type === 'list') return <Lists {...difference} words={words} />
  const [before, proposed] = [words.before, words.proposed]
  if (difference.type === 'pictures')
    return (
      <dl className="costo-proposals__pair">
        <div>
          <dt>{before}</dt>
          <Pictures pictures={difference.before} words={words} />
        </div>
        <div>
          <dt>{difference.isAdded ? words.added : proposed}</dt>
          <Pictures pictures={difference.proposed} words={words} />
        </div>
      </dl>
    )
  return (
    <dl className="costo-proposals__pair">
      <div>
        <dt>{before}</dt>
        <dd lang={textLanguage}>
          <Marked stretches={difference.stretches} without="added" empty={words.empty} />
        </dd>
      </div>
      <div>
        <dt>{proposed}</dt>
        <dd lang={textLanguage}>
          <Marked stretches={difference.stretches} without="removed" empty={words.empty} />
        </dd>
      </div>
    </dl>
  )
}

type Marks = { stretches: Stretch[]; without: 'added' | 'removed'; empty: string }

function Marked({ stretches, without, empty }: Marks) {
  const shown = stretches.filter(({ is }) => is !== without)
  if (!shown.length) return <em>{empty}</em>
  return shown.map(({ text, is }, index) => {
    if (is === 'kept') return <span key={index}>{text}</span>
    return is === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>
  })
}

function Lists({
  kept,
  removed,
  added,
  words,
}: Extract<Difference, { type: 'list' }> & { words: ViewWords }) {
  const parts = [
    { name: words.removed, rows: removed, Mark: 'del' as const },
    { name: words.added, rows: added, Mark: 'ins' as const },
    { name: words.kept, rows: kept, Mark: 'span' as const },
  ]
  return (
    <dl className="costo-proposals__lists">
      {parts
        .filter(({ rows }) => rows.length)
        .map(({ name, rows, Mark }) => (
          <div key={name}>
            <dt>{name}</dt>
            {rows.map((row) => (
              <dd key={row}>
                <Mark>{row}</Mark>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  )
}

function Pictures({ pictures, words }: { pictures: Shown[]; words: ViewWords }) {
  if (!pictures.length)
    return (
      <dd>
        <em>{words.noPicture}</em>
      </dd>
    )
  return pictures.map(({ src, alt, credit }) => (
    <dd key={src}>
      <figure>
        <img src={src} alt={alt} loading="lazy" />
        <figcaption>
          {alt ? words.quoted(alt) : <em>{words.noAlt}</em>}
          {credit && ` · ${words.credit(credit)}`}
        </figcaption>
      </figure>
    </dd>
  ))
}
