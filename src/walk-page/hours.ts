import type { WalkFacts } from '../publish/pages/tour/facts'
import { openingToday } from './opening-today'

const MINUTE_MS = 60_000

/** Says of every stop whether it is open, now and at each full minute; on waking up too, for a phone's timers sleep with it. */
export function tellOpenings({ stops, locale, words }: WalkFacts, items: HTMLElement[]) {
  const tell = () => {
    const now = new Date()
    for (const [index, { hours }] of stops.entries()) {
      const line = items[index].querySelector<HTMLElement>('.today')
      if (!line || !hours) continue
      const said = openingToday(hours, now, locale, words)
      line.hidden = !said
      // nothing is known any more: no room is kept either
      line.classList.toggle('scripted', Boolean(said))
      if (!said) continue
      const state = document.createElement('strong')
      state.textContent = said.text
      line.dataset.state = said.state
      line.replaceChildren(state, said.more ? ` · ${said.more}` : '')
    }
  }
  const next = () =>
    setTimeout(
      () => {
        tell()
        next()
      },
      MINUTE_MS - (Date.now() % MINUTE_MS),
    )
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) tell()
  })
  tell()
  next()
}
