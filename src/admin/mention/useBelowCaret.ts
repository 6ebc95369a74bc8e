'use client'

import { type RefObject, useLayoutEffect } from 'react'

/** Pixels between the line that is typed and the menu. */
const GAP = 6

/**
 * Keeps a fixed element under the line in which the caret stands, above it where there is more room, so that what is typed
 * stays in sight.
 */
export function useBelowCaret(element: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const place = () => {
      const menu = element.current
      const line = caretRect()
      if (!menu || !line) return
      const { width, height } = menu.getBoundingClientRect()
      const [below, above] = [innerHeight - line.bottom - GAP, line.top - GAP]
      const top = below >= height || below >= above ? line.bottom + GAP : line.top - GAP - height
      menu.style.top = `${Math.max(GAP, top)}px`
      menu.style.left = `${Math.max(GAP, Math.min(line.left, innerWidth - width - GAP))}px`
    }
    place()
    addEventListener('scroll', place, true)
    addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place, true)
      removeEventListener('resize', place)
    }
  })
}

function caretRect(): DOMRect | undefined {
  const selection = getSelection()
  if (!selection?.rangeCount) return undefined
  const range = selection.getRangeAt(0)
  return range.getClientRects()[0] ?? selection.anchorNode?.parentElement?.getBoundingClientRect()
}
