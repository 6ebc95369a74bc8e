import type { WalkFacts } from '../publish/pages/tour/facts'
import { fill } from '../publish/pages/words'
import type { Fix, Guide } from './guide'

/** GeolocationPositionError.PERMISSION_DENIED */
const REFUSED = 1

/** "Where am I?": asked of the browser on a press, followed until the next one; it never leaves this page. */
export function offerPlace(guide: Guide, items: HTMLElement[], { stops, words }: WalkFacts) {
  const button = document.querySelector<HTMLButtonElement>('#locate')!
  const bar = document.querySelector<HTMLElement>('.guide')!
  const [status, actions] = bar.querySelectorAll<HTMLElement>('p')
  const link = actions.querySelector('a')!
  const nearest = document.querySelector<HTMLElement>('.nearest')
  let watch: number | undefined
  let place: Fix | undefined

  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text
  }
  const show = (fix: Fix) => {
    const { text, stop } = guide.at(fix)
    say(text)
    link.hidden = stop === undefined
    if (stop !== undefined) {
      link.textContent = fill(words.goTo, { number: stops[stop].number })
      link.hash = items[stop].id
    }
    for (const [index, item] of items.entries()) {
      item.toggleAttribute('data-next', index === stop)
      showDone(index)
      const away = item.querySelector<HTMLElement>('.away')!
      away.textContent = guide.away(index, fix)
      away.hidden = false
    }
    if (!nearest) return
    nearest.textContent = (['toilets', 'water'] as const)
      .flatMap((kind) => guide.nearest(kind, fix, new Date()) ?? [])
      .join('\n')
    nearest.hidden = false
  }
  const showDone = (index: number) => {
    const isDone = guide.done.has(index)
    items[index].toggleAttribute('data-done', isDone)
    boxOf(items[index]).checked = isDone
  }
  const stop = (text: string) => {
    if (watch !== undefined) navigator.geolocation.clearWatch(watch)
    watch = place = undefined
    button.ariaPressed = 'false'
    actions.hidden = true
    if (nearest) nearest.hidden = true
    for (const item of items) {
      item.removeAttribute('data-next')
      item.querySelector<HTMLElement>('.away')!.hidden = true
    }
    say(text)
  }
  const start = () => {
    button.ariaPressed = 'true'
    link.hidden = true
    actions.hidden = false
    say(words.asked)
    watch = navigator.geolocation.watchPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        place = { lat: latitude, lng: longitude, accuracy }
        show(place)
      },
      ({ code }) => {
        if (code === REFUSED) stop(words.refused)
        else say(words.unknown)
      },
      { enableHighAccuracy: true, maximumAge: 5000, timeout: 20_000 },
    )
  }

  for (const [index, item] of items.entries())
    boxOf(item).addEventListener('change', ({ target }) => {
      guide.mark(index, (target as HTMLInputElement).checked)
      showDone(index)
      if (place) show(place)
    })
  // a page opened without the right to ask offers nothing
  button.parentElement!.hidden = !navigator.geolocation
  button.addEventListener('click', () => (watch === undefined ? start() : stop(words.off)))
  actions.querySelector('button')!.addEventListener('click', () => {
    stop(words.off)
    // the pressed button is gone: the focus stays where one can go on
    button.focus()
  })
}

const boxOf = (item: HTMLElement) => item.querySelector<HTMLInputElement>('.mark input')!
