import { hostAround } from './around'
import { dress } from './dress'
import { tellHeight } from './heights'
import { leadOn } from './links'
import { partnerOn, partners } from './partners'
import { attributesIn } from './query'
import { tellWhose } from './whose'

// What a page of ours does that stands in a frame of somebody's page: shows the one widget its address asks for.
const query = new URLSearchParams(location.search)
const main = document.querySelector('main')!
const link = main.querySelector('a')!
const { widget, needs } = main.dataset
const { href: listPage } = link

let failed = false
const look = tellHeight(() => failed || !isSeen(link))
leadOn(() => link.href)
dress(query)
if (needs && !query.get(needs)) fail('incomplete')
else void show()

async function show() {
  if (needs) link.href += `${encodeURIComponent(query.get(needs) ?? '')}/`
  const tag = `costo-${widget}`
  const { observedAttributes } = (await customElements.whenDefined(tag)) as Known
  const attributes = Object.fromEntries(attributesIn(query, observedAttributes))
  if (isOwnCarousel(attributes)) attributes.partner = partnerOn(hostAround, await partners()) ?? ''

  const element: HTMLElement & { updateComplete?: Promise<void> } = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  void tellWhose(main, query, attributes.partner)
  element.append(...main.childNodes)
  element.addEventListener('costo-error', () => {
    // something of it may be missing only: what counts is whether the link still stands for it
    void element.updateComplete?.then(() => isSeen(link) && fail('missing'))
  })
  // a frame that is far away isn't laid out until it comes near: its size is then asked for here
  if (element.shadowRoot)
    new MutationObserver(() => look()).observe(element.shadowRoot, {
      childList: true,
      subtree: true,
    })
  main.append(element)
}

/** Partners beside each other: the one whose site this is isn't shown to its own visitors. */
const isOwnCarousel = ({ show = 'partners', partner }: Record<string, string | undefined>) =>
  widget === 'partner-carousel' && show === 'partners' && !partner && hostAround

/** Says in words why there is nothing, below a link to all there is: above it, it would move what is being read. */
function fail(reason: 'missing' | 'incomplete') {
  if (failed) return
  failed = true
  link.href = listPage
  const note = document.getElementById(reason) as HTMLTemplateElement
  link.parentElement?.after(note.content)
  look()
}

type Known = CustomElementConstructor & { observedAttributes: string[] }

// what isn't slotted has no box
function isSeen(element: Element) {
  return element.getClientRects().length > 0
}
