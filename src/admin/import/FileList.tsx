'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useSlugs } from '../useSlugs'
import type { ChosenFile } from './useFiles'
import { useWords } from './useWords'

type Props = { files: ChosenFile[]; onRemove: (key: number) => void }

/** What each file holds, what there is to know about it, or why it can't be read. Told as it comes. */
export function FileList({ files, onRemove }: Props) {
  const { words } = useWords()
  return (
    <section aria-label={words.files} aria-live="polite">
      {files.length > 0 && (
        <ul className="costo-import__files">
          {files.map((file) => (
            <li key={file.key} className={`costo-import__file costo-import__file--${file.state}`}>
              <div>
                <About file={file} />
              </div>
              <button
                type="button"
                className="costo-import__plain"
                aria-label={words.removeFile(file.name)}
                onClick={() => onRemove(file.key)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function About({ file }: { file: ChosenFile }) {
  const { words, language } = useWords()
  if (file.state === 'reading') return <p>{words.reading(file.name)}</p>
  if (file.state === 'refused')
    return (
      <>
        <h2>{words.refused(file.name)}</h2>
        <p>{file.message}</p>
        <p>{words.nothingWritten}</p>
      </>
    )
  const { lines, stops, areas, warnings, duplicates } = file.held
  return (
    <>
      <h2>{file.name}</h2>
      <p>{words.holds(lines.length, stops.length, areas.length)}</p>
      {warnings.length > 0 && (
        <>
          <h3>{words.warnings}</h3>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.fr}>{warning[language]}</li>
            ))}
          </ul>
        </>
      )}
      {duplicates.length > 0 && (
        <>
          <h3>{words.duplicates}</h3>
          <ul>
            {duplicates.map(({ id, name, same }) => (
              <li key={id}>
                <RecordLink kind="tours" id={id} name={name} />
                {'\u00a0: '}
                {same.map((what) => words.duplicate[what]).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** A record by its name, leading to its form. */
export function RecordLink(record: { kind: 'tours' | 'perimeters'; id: string; name: string }) {
  const { admin } = useConfig().config.routes
  const slug = useSlugs()[record.kind]
  return (
    <Link href={`${admin}/collections/${slug}/${record.id}`} prefetch={false}>
      {record.name}
    </Link>
  )
}
