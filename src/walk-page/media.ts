import type { WalkFacts } from '../publish/pages/tour/facts'

type Connection = { saveData?: boolean }

/**
 * Loads the pictures below the first screen too, once the page is there: the walk goes on where there is no network. Not for
 * those who save data; what fails is asked for again when the network is back.
 */
export function holdPictures() {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.walk img')]
  const { connection } = navigator as Navigator & { connection?: Connection }
  const load = () => {
    for (const picture of pictures) picture.loading = 'eager'
  }
  if (!connection?.saveData)
    if (document.readyState === 'complete') load()
    else addEventListener('load', load)
  addEventListener('online', () => {
    for (const picture of pictures)
      // set to what it was, an address is asked for again
      if (picture.complete && !picture.naturalWidth) picture.src = picture.src.slice(0)
  })
}

/** Says, where a commentary can't be heard, that the text is its transcript. */
export function sayWhenSilent({ silent }: WalkFacts['words']) {
  for (const audio of document.querySelectorAll('audio')) {
    const note = audio.parentElement!.querySelector('.silent')!
    // the error is the source's, and doesn't bubble
    audio.addEventListener('error', () => (note.textContent = silent), true)
    audio.addEventListener('playing', () => (note.textContent = ''))
    addEventListener('online', () => {
      if (note.textContent) audio.load()
      note.textContent = ''
    })
  }
}
