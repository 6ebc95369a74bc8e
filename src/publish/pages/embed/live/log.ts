/** Writes every event of the widget into the page's log, newest last. */
export function logEvents(widget: HTMLElement) {
  const log = document.querySelector('.log')!
  widget.addEventListener('costo-error', (event) => {
    log.querySelector('.quiet')?.remove()
    const line = document.createElement('p')
    line.textContent = `${event.type} · ${(event as Event & { error: Error }).error.message}`
    log.append(line)
    log.scrollTop = log.scrollHeight
  })
}
