'use client'

import type { Card } from '../../space/space'
import { TextPart } from './TextPart'
import { useWords } from './useWords'

type Props = {
  sites: Card['sites']
  change: (sites: Card['sites']) => void
  problem?: string
}

/** The sites on which the partner shows the widgets. */
export function SitesPart({ sites, change, problem }: Props) {
  const { words } = useWords()
  const at = (index: number, url: string) =>
    change(sites.map((site, here) => (here === index ? { ...site, url } : site)))
  return (
    <fieldset className="costo-space__part">
      <legend>{words.sites}</legend>
      <p className="costo-space__quiet">{words.sitesHelp}</p>
      {sites.map(({ url }, index) => (
        <div className="costo-space__row" key={index}>
          <TextPart
            {...{ label: words.site(index + 1), value: url, type: 'url' }}
            change={(next) => at(index, next)}
          />
          <button
            type="button"
            aria-label={`${words.remove}, ${words.site(index + 1)}`}
            onClick={() => change(sites.filter((_, here) => here !== index))}
          >
            {words.remove}
          </button>
        </div>
      ))}
      {problem && <p className="costo-space__problem">{problem}</p>}
      <button type="button" onClick={() => change([...sites, { url: '' }])}>
        {words.addSite}
      </button>
    </fieldset>
  )
}
