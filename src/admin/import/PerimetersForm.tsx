'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { ImportAnswer } from '../../import/answer'
import { plainName } from '../../import/same-name'
import type { FileArea } from '../../import/walk-file'
import { AreasTable } from './AreasTable'
import type { Keyed } from './held'
import { Outcome, type Told } from './Outcome'
import { propertiesOf } from './properties'
import { Sketch } from './Sketch'
import { useAsk } from './useFiles'
import { usePerimeterNames } from './usePerimeterNames'
import { useWords } from './useWords'

export type AreaChoice = { isTaken: boolean; name: string }

/** Which outlines become perimeters and what they are called; one press writes all of them or none. */
export function PerimetersForm({ areas }: { areas: Keyed<FileArea>[] }) {
  const { words } = useWords()
  const ask = useAsk()
  const id = useId()
  const properties = propertiesOf(areas)
  const [property, setProperty] = useState(() => properties[0]?.name)
  const [typed, setTyped] = useState(new Map<string, string>())
  const [out, setOut] = useState(new Set<string>())
  const [ofSameName, setOfSameName] = useState<'skip' | 'replace'>('skip')
  const [told, setTold] = useState<Told>()
  const [isBusy, setIsBusy] = useState(false)
  const { there, refresh } = usePerimeterNames()

  const nameOf = ({ key, name, properties: own }: Keyed<FileArea>) =>
    typed.get(key) ?? String((property ? own[property] : name) ?? '')
  const rows = areas.map((area) => {
    const name = nameOf(area)
    return { area, name, isTaken: !out.has(area.key), isThere: there.has(plainName(name)) }
  })
  const taken = rows.filter(({ isTaken }) => isTaken)
  const same = taken.filter(({ isThere }) => isThere).length

  const create = async () => {
    setIsBusy(true)
    const perimeters = taken.map(({ area: { geometry }, name }) => ({ name, geometry }))
    setTold(await ask<ImportAnswer>('import', { as: 'perimeters', perimeters, ofSameName }))
    setIsBusy(false)
    refresh()
  }

  return (
    <section className="costo-import__card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.perimeters}</h2>
      <div className="costo-import__pair">
        <Sketch
          lines={[]}
          stops={[]}
          areas={rows.map(({ area, isTaken }) => ({ ...area, chosen: isTaken }))}
        />
        <div>
          {properties.length > 0 && (
            <p className="costo-import__field">
              <label htmlFor={id}>{words.nameFrom}</label>
              <select
                id={id}
                value={property}
                onChange={({ target }) => {
                  setProperty(target.value)
                  setTyped(new Map())
                }}
              >
                {properties.map(({ name, example }) => (
                  <option key={name} value={name}>
                    {words.property(name, example)}
                  </option>
                ))}
              </select>
            </p>
          )}
          {same > 0 && (
            <fieldset className="costo-import__options">
              <legend>{words.ofSameName}</legend>
              {(['skip', 'replace'] as const).map((what) => (
                <label key={what}>
                  <input
                    type="radio"
                    name={`${id}-same`}
                    checked={ofSameName === what}
                    onChange={() => setOfSameName(what)}
                  />
                  <span>{words[what]}</span>
                </label>
              ))}
            </fieldset>
          )}
        </div>
      </div>
      <AreasTable
        rows={rows}
        onTake={(key, isTaken) => setOut((before) => changed(before, key, !isTaken))}
        onName={(key, name) => setTyped((before) => new Map(before).set(key, name))}
      />
      <p className="costo-import__sum">
        {words.willCreatePerimeters(taken.length - same, same, ofSameName === 'replace')}
      </p>
      <Button onClick={create} disabled={isBusy} margin={false}>
        {isBusy ? words.busy : words.createPerimeters}
      </Button>
      <Outcome told={told} kind="perimeters" />
    </section>
  )
}

function changed(set: Set<string>, key: string, isIn: boolean): Set<string> {
  const next = new Set(set)
  if (isIn) next.add(key)
  else next.delete(key)
  return next
}
