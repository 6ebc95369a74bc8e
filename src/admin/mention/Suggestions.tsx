'use client'

import { useRef } from 'react'
import { createPortal } from 'react-dom'
import type { MentionOption } from './MentionMenu'
import { useBelowCaret } from './useBelowCaret'
import type { Finding } from './useFound'
import { useTexts } from '../useTexts'
import { WORDS } from './words'

type Props = {
  /** Lexical's listbox, which may hold nothing but options. */
  list: HTMLElement
  finding: Finding
  options: MentionOption[]
  selectedIndex: number | null
  selectOptionAndCleanUp: (option: MentionOption) => void
  setHighlightedIndex: (index: number) => void
}

/** The records found, and what there is to say of them: seen where there are none, else only spoken. */
export function Suggestions({ list, finding, options, ...choice }: Props) {
  const words = useTexts(WORDS)
  const menu = useRef<HTMLElement>(null)
  useBelowCaret(menu)
  const asMenu = (element: HTMLElement | null) => {
    menu.current = element
  }
  const said = saidOf(finding, words)
  if (!options.length)
    return createPortal(
      <p ref={asMenu} role="status" className="costo-mention-menu__panel">
        {said}
      </p>,
      document.body,
    )
  return (
    <>
      {createPortal(
        <ul
          ref={asMenu}
          role="presentation"
          className="costo-mention-menu__panel costo-mention-menu__list"
        >
          {options.map((option, index) => (
            <Suggestion key={option.key} {...{ option, index, ...choice }} />
          ))}
        </ul>,
        list,
      )}
      {createPortal(
        <p role="status" className="costo-mention-menu__spoken">
          {said}
        </p>,
        document.body,
      )}
    </>
  )
}

type One = Omit<Props, 'list' | 'finding' | 'options'> & { option: MentionOption; index: number }

function Suggestion({ option, index, selectedIndex, ...choose }: One) {
  const { kinds } = useTexts(WORDS)
  const { relationTo, name, where } = option.found
  return (
    <li
      ref={option.setRefElement}
      id={`typeahead-item-${index}`}
      role="option"
      aria-selected={index === selectedIndex}
      className="costo-mention-menu__option"
      // the caret stays in the text
      onMouseDown={(event) => event.preventDefault()}
      onMouseEnter={() => choose.setHighlightedIndex(index)}
      onClick={() => choose.selectOptionAndCleanUp(option)}
    >
      <span className="costo-mention-menu__name">{name}</span>
      <span className="costo-mention-menu__kind">
        {[kinds[relationTo], where].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}

function saidOf(finding: Finding, words: typeof WORDS.fr): string {
  switch (finding.state) {
    case 'idle':
      return words.hint
    case 'searching':
      return words.searching
    case 'failed':
      return words.failed
    case 'found':
      return finding.found.length ? words.count(finding.found.length) : words.none(finding.query)
  }
}
