'use client'

import { type MouseEvent, useState } from 'react'
import { printedFile } from './printed-file'

type Props = {
  rows: { language: string; links: { sheet: string; address: string }[] }[]
  words: { preparing: string; saved: string; failed: string; colon: string }
}

/** The links to the PDFs. They work as they are; followed here, one is told that the file is being made, or why it isn't. */
export function PrinterList({ rows, words }: Props) {
  const [isBusy, setBusy] = useState(false)
  const [said, say] = useState('')
  const follow = async (event: MouseEvent, address: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    say(words.preparing)
    const made = await printedFile(address)
    setBusy(false)
    if ('file' in made) save(made.name, made.file)
    say('file' in made ? words.saved : (made.refused ?? words.failed))
  }
  return (
    <>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {rows.map(({ language, links }) => (
          <li key={language}>
            {language}
            {words.colon}
            {links.map(({ sheet, address }, index) => (
              <span key={sheet}>
                {index > 0 && ' · '}
                <a
                  href={address}
                  aria-disabled={isBusy || undefined}
                  style={isBusy ? { opacity: 0.5, cursor: 'progress' } : undefined}
                  onClick={(event) => void follow(event, address)}
                >
                  {sheet}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p role="status" style={{ margin: 0 }}>
        {said}
      </p>
    </>
  )
}

function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  // the browser may begin to read it only after this
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

const KEPT_MS = 60_000
