import { hostAround, secret, tell } from './around'
import { pageOf, partners } from './partners'

/**
 * Lets links lead on from where they stand. In an ordinary frame the page's `<base target="_top">` does; in a sandbox
 * that would be refused. There a link opens beside the page, where the sandbox allows that; in one of WordPress, which allows
 * nothing, the page around is asked to follow it, and it follows to our own host only: a link to elsewhere
 * becomes one to our page about it.
 * @param ownPage address of our page about what the frame shows
 */
export function leadOn(ownPage: () => string) {
  const follow = (event: MouseEvent) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    if (!link || !/^https?:$/.test(link.protocol)) return
    credit(link)
    if (origin !== 'null') return
    if (link.hasAttribute('download')) {
      // to a sandbox everything is of another origin, where a download is a navigation; the frame itself may do that, and stays
      link.target = '_self'
      return
    }
    const own = secret()
    if (!own) {
      link.target = '_blank'
      link.relList.add('noopener')
    } else if (isPlain(event)) {
      event.preventDefault()
      void ourAddress(link, ownPage).then((value) => tell({ message: 'link', value, secret: own }))
    }
  }
  addEventListener('click', follow, true)
  addEventListener('auxclick', follow, true)
}

const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  !(button || altKey || ctrlKey || metaKey || shiftKey)

async function ourAddress({ host, href }: HTMLAnchorElement, ownPage: () => string) {
  return host === location.host ? href : (pageOf(href, await partners()) ?? ownPage())
}

/** The receiver's statistics should name the site a visit comes from: the page around, not the frame's own host. */
function credit(link: HTMLAnchorElement) {
  const url = new URL(link.href)
  if (!hostAround || url.searchParams.get('utm_source') !== location.hostname) return
  url.searchParams.set('utm_source', hostAround)
  link.href = url.href
}
