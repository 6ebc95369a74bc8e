'use client'

import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  type MenuRenderFn,
  type MenuTextMatch,
} from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import type { TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Found } from './answer'
import { $createMentionNode } from './MentionNode'
import { Suggestions } from './Suggestions'
import { type Finding, useFound } from './useFound'
import { useTexts } from '../useTexts'
import { WORDS } from './words'
import './mention.css'

export class MentionOption extends MenuOption {
  constructor(readonly found: Found) {
    super(`${found.relationTo}/${found.value}`)
  }
}

/** Behind the start of a line, a space or an opening mark: an address "moi@exemple.fr" asks for nobody. */
const TYPED = /(?:^|[\s(«“‘’'"\u{2014}-])(@([^\s@][^@\n]{0,59})?)$/u

/** The menu that opens when "@" is typed. */
export function MentionMenu() {
  const { list } = useTexts(WORDS)
  const [query, setQuery] = useState<string | null>(null)
  const finding = useFound(query)
  const options = useMemo(() => optionsOf(finding), [finding])
  // nobody is called so, nor by anything longer: the rest is a sentence
  const inVain = useRef<string | undefined>(undefined)
  if (finding.state === 'found') inVain.current = finding.found.length ? undefined : finding.query

  const trigger = useCallback((text: string): MenuTextMatch | null => {
    const match = TYPED.exec(text)
    if (!match) return null
    const [, replaceableString, matchingString = ''] = match
    if (inVain.current && matchingString.startsWith(`${inVain.current} `)) return null
    return { leadOffset: text.length - replaceableString.length, matchingString, replaceableString }
  }, [])

  const insert = useCallback(
    ({ found }: MentionOption, typed: TextNode | null, close: () => void) => {
      const { relationTo, value, name } = found
      const mention = $createMentionNode({ relationTo, value, label: name })
      typed?.replace(mention)
      mention.selectNext(0, 0)
      close()
    },
    [],
  )

  const draw: MenuRenderFn<MentionOption> = ({ current }, choice) => {
    current?.setAttribute('aria-label', list)
    return current && <Suggestions list={current} finding={finding} {...choice} />
  }

  return (
    <LexicalTypeaheadMenuPlugin
      {...{ options }}
      triggerFn={trigger}
      onQueryChange={setQuery}
      onSelectOption={insert}
      menuRenderFn={draw}
      anchorClassName="costo-mention-menu"
    />
  )
}

const optionsOf = (finding: Finding): MentionOption[] =>
  finding.state === 'found' ? finding.found.map((found) => new MentionOption(found)) : []
