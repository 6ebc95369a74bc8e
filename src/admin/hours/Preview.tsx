'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { FormState } from 'payload'
import { parisDay } from '../../publish/paris'
import type { DayAhead, ShopHours } from './fortnight'
import { Fortnight } from './Fortnight'
import type { HoursWords } from './words'

type Read = { words: string; warnings: string[]; days: DayAhead[] } | { problem: string }

type Props = { path: string; text: string; language: 'fr' | 'en'; words: HoursWords }

/** The hours in words as one types, and the next fourteen days; or where the text stops making sense. */
export function Preview({ path, text, language, words }: Props) {
  // what is beside the field in the form, as text: the form makes new objects at each key
  const beside = useFormFields(([fields]) => JSON.stringify(besideIn(fields, path)))
  const [read, setRead] = useState<Read>()

  useEffect(() => {
    let isCurrent = true
    const shop = { ...(JSON.parse(beside) as Omit<ShopHours, 'text'>), text: text.trim() }
    readHours(shop, language, words).then((next) => isCurrent && setRead(next))
    return () => {
      isCurrent = false
    }
  }, [text, beside, language, words])

  if (!read) return <p className="costo-hours__note">{words.nothing}</p>
  if ('problem' in read) return <output className="costo-hours__problem">{read.problem}</output>
  return (
    <div className="costo-hours__preview">
      <output>
        <strong>{read.words}</strong>
        {read.warnings.map((warning) => (
          <span key={warning} className="costo-hours__note">
            {warning}
          </span>
        ))}
      </output>
      <Fortnight days={read.days} {...{ language, words }} />
    </div>
  )
}

// the library behind it is heavy: fetched once there are hours to read
async function readHours(
  shop: ShopHours,
  language: 'fr' | 'en',
  words: HoursWords,
): Promise<Read | undefined> {
  if (!shop.text) return undefined
  const [{ checkHours, hoursInWords }, { fortnight }] = await Promise.all([
    import('../../../collections/hours'),
    import('./fortnight'),
  ])
  const { problem, warnings } = checkHours(shop.text, language)
  if (problem) return { problem: `${words.here(problem.word)} ${problem.reason}` }
  const days = fortnight(shop, parisDay(new Date()))
  return { words: hoursInWords(shop.text, language), warnings, days }
}

function besideIn(fields: FormState, path: string): Omit<ShopHours, 'text'> {
  const base = path.slice(0, path.lastIndexOf('.') + 1)
  const valueOf = (name: string) => fields[base + name]?.value
  const closures = (fields[`${base}closures`]?.rows ?? []).flatMap((_, index) => {
    const [from, to] = ['from', 'to'].map((name) => dayIn(valueOf(`closures.${index}.${name}`)))
    const reason = valueOf(`closures.${index}.reason`)
    if (!from || !to || from > to) return []
    return [{ from, to, reason: typeof reason === 'string' ? reason : undefined }]
  })
  const lifecycle = valueOf('lifecycle')
  return {
    closures,
    lifecycle: typeof lifecycle === 'string' ? lifecycle : undefined,
    opensOn: dayIn(valueOf('opensOn')),
    closedOn: dayIn(valueOf('closedOn')),
  }
}

function dayIn(value: unknown): string | undefined {
  const at = typeof value === 'string' || value instanceof Date ? new Date(value) : undefined
  if (!at || Number.isNaN(at.getTime())) return undefined
  const day = parisDay(at)
  return /^\d{4}-/.test(day) ? day : undefined
}
