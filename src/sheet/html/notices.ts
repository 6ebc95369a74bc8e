import { longDay, span } from '../../charts'
import { html, type Html } from '../../publish/pages/html'
import { isFew, shown } from '../few'
import type { Sheet } from '../sheet'
import type { Audience } from '../spoken'
import { WORDS } from '../words'

/** What an editor has decided about him, and what of his is not counted: said where he reads his figures. */
export function notices(sheet: Sheet, audience: Audience): Html | false {
  const all = noticeTexts(sheet, audience)
  return (
    all.length > 0 &&
    html`<ul class="costo-sheet__notices">
      ${all.map((text) => html`<li>${text}</li>`)}
    </ul>`
  )
}

export function noticeTexts(
  { partner, notCounted, period }: Sheet,
  { reader, language }: Audience,
): string[] {
  const words = WORDS[language]
  const { paused, boost } = partner
  const { cut, struckDays, inFrames } = notCounted
  const inForce = boost && boost.from <= period.until && boost.until >= period.from
  const told = (count: number) =>
    isFew(count, reader) ? words.fewWords : shown(count, reader, language)
  return [
    ...(paused ? [words.paused] : []),
    ...(boost && inForce
      ? [
          words.boost(
            boost.factor.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB'),
            span(boost.from, boost.until, language),
            boost.reason,
          ),
        ]
      : []),
    ...(struckDays.length
      ? [words.struck(struckDays.map((day) => longDay(day, language)).join(', '))]
      : []),
    ...(cut > 0 ? [words.cut(capital(told(cut)))] : []),
    ...(inFrames > 0 ? [words.inFrames(capital(told(inFrames)))] : []),
  ]
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
