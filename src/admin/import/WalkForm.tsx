'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { ImportAnswer, OfferedStop } from '../../import/answer'
import type { FileLine } from '../../import/walk-file'
import type { Keyed } from './held'
import { LineChoice } from './LineChoice'
import { Outcome, type Told } from './Outcome'
import { Sketch } from './Sketch'
import { StopsTable } from './StopsTable'
import { useAsk } from './useFiles'
import { useWords } from './useWords'

type Props = { lines: Keyed<FileLine>[]; stops: Keyed<OfferedStop>[] }

/** A stop as the editor has it: taken or not, under which name, and as the shop that was offered or as a place. */
export type Choice = { isTaken: boolean; name: string; isShop: boolean }

/** Which line and which stops become a walk; one press writes one draft. */
export function WalkForm({ lines, stops }: Props) {
  const { words, length } = useWords()
  const ask = useAsk()
  const nameId = useId()
  const [line, setLine] = useState<Keyed<FileLine> | undefined>(lines[0])
  const [typed, setTyped] = useState<string>()
  const [choices, setChoices] = useState(
    () => new Map(stops.map((stop) => [stop.key, first(stop)])),
  )
  const [told, setTold] = useState<Told>()
  const [isBusy, setIsBusy] = useState(false)

  const name = typed ?? line?.name ?? ''
  const choiceOf = (stop: Keyed<OfferedStop>) => choices.get(stop.key) ?? first(stop)
  const taken = stops.filter((stop) => choiceOf(stop).isTaken)
  const shops = taken.filter((stop) => stop.shop && choiceOf(stop).isShop).length

  const create = async () => {
    setIsBusy(true)
    const answer = await ask<ImportAnswer>('import', {
      as: 'walk',
      walk: {
        name,
        line: line?.coordinates,
        stops: taken.map(({ shop, number, text, address, lat, lng, ...stop }) => {
          const { name, isShop } = choiceOf({ shop, number, text, address, lat, lng, ...stop })
          return { number, name, text, address, lat, lng, shop: isShop ? shop?.id : undefined }
        }),
      },
    })
    setTold(answer)
    setIsBusy(false)
  }

  return (
    <section className="costo-import__card" aria-labelledby={`${nameId}-title`}>
      <h2 id={`${nameId}-title`}>{words.walk}</h2>
      <div className="costo-import__pair">
        <Sketch
          lines={lines.map((one) => ({ ...one, chosen: one.key === line?.key }))}
          stops={stops.map((stop, index) => ({
            ...stop,
            label: stop.number ?? String(index + 1),
            chosen: choiceOf(stop).isTaken,
          }))}
          areas={[]}
        />
        <div>
          <p className="costo-import__field">
            <label htmlFor={nameId}>{words.walkName}</label>
            <input id={nameId} value={name} onChange={({ target }) => setTyped(target.value)} />
          </p>
          {lines.length > 0 && <LineChoice lines={lines} chosen={line} onChoose={setLine} />}
        </div>
      </div>
      {stops.length > 0 && (
        <StopsTable
          stops={stops}
          choiceOf={choiceOf}
          onChoose={(changed) => setChoices((before) => new Map([...before, ...changed]))}
        />
      )}
      <p className="costo-import__sum">
        {words.willCreateWalk(
          name.trim(),
          line && length(line.lengthMeters),
          taken.length - shops,
          shops,
        )}
      </p>
      <Button onClick={create} disabled={isBusy} margin={false}>
        {isBusy ? words.busy : words.createWalk}
      </Button>
      <Outcome told={told} kind="tours" />
    </section>
  )
}

const first = (stop: OfferedStop): Choice => ({
  isTaken: Boolean(stop.name || stop.shop),
  name: stop.name,
  isShop: Boolean(stop.shop),
})
