import type { Page } from 'playwright-core'

/** What is wrong with the shape of a widget: things outside it, things that cover each other, text that is cut off. */
export const faults = (page: Page, tag: string) =>
  page.evaluate((name) => {
    const host = document.querySelector<HTMLElement>(name)!
    const root = host.shadowRoot!
    const found: string[] = []
    const frame = host.getBoundingClientRect()
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true })
    }
    const label = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? element.getAttribute('part') ?? ''} "${element.textContent?.trim().slice(0, 30)}"`

    const texts = [...root.querySelectorAll('.h, p, dt, dd, li, button, a')].filter(
      (element) => isSeen(element) && !element.closest('[part=map]'),
    )
    if (texts.length < 4) found.push(`only ${texts.length} texts can be seen`)
    for (const element of texts) {
      const box = element.getBoundingClientRect()
      // what is further along in a list one scrolls is meant to be outside
      if (element.closest('[part=list]')) continue
      if (box.left < frame.left - 1 || box.right > frame.right + 1)
        found.push(
          `${label(element)} sticks out sideways: ${box.left}–${box.right} of ${frame.left}–${frame.right}`,
        )
      if (
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline'
      )
        found.push(`${label(element)} is wider than its box`)
    }
    // texts beside or below each other never cover one another
    const leaves = texts.filter(
      (element) => !texts.some((other) => other !== element && element.contains(other)),
    )
    const boxes = leaves
      .filter((element) => !element.matches('.callout'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (wide > 2 && high > 4) found.push(`${label(one.element)} covers ${label(other.element)}`)
      }
    for (const picture of root.querySelectorAll('img'))
      if (isSeen(picture) && picture.getBoundingClientRect().width < 30)
        found.push('a picture is tiny')
    for (const button of root.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect()
      if (width < 24 || height < 24) found.push(`${label(button)} is ${width} × ${height}`)
    }
    const size = parseFloat(getComputedStyle(root.querySelector('.w')!).fontSize)
    if (size < 15) found.push(`text of ${size} px`)
    return found
  }, tag)
