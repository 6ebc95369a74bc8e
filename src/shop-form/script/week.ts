const inputs = (day: Element) => [...day.querySelectorAll<HTMLInputElement>('input[type="time"]')]

const checkbox = (day: Element) => day.querySelector<HTMLInputElement>('input[type="checkbox"]')

/** Shows of each day only what is needed: no hours of a day that is closed, the second line when it is asked for. */
export function easeWeek(form: HTMLFormElement): void {
  const days = [...form.querySelectorAll<HTMLElement>('.day')]
  for (const day of days) {
    const isOfWeek = day.dataset.day !== 'holidays'
    const lines = linesOf(day)
    const revealed = new Set(lines.slice(0, 1))
    const tools = document.createElement('div')
    tools.className = 'tools'
    const add = button(form.dataset.add, () => {
      const next = lines.find((line) => !revealed.has(line))
      if (!next) return
      revealed.add(next)
      show()
      next.querySelector('input')?.focus()
    })
    const copyToAll = button(form.dataset.copy, () => {
      for (const other of days) if (other !== day && checkbox(other)) copy(day, other)
    })
    tools.append(add, ...(isOfWeek ? [copyToAll] : []))
    day.append(tools)
    day.addEventListener('change', ({ target }) => {
      const box = target as HTMLInputElement
      // whoever closes a day has no hours left in it to contradict him
      if (box.type === 'checkbox' && box.checked) for (const input of inputs(day)) input.value = ''
      show()
    })
    day.addEventListener(COPIED, show)
    show()

    function show() {
      const isOpen = isOfWeek
        ? !checkbox(day)?.checked
        : day.querySelector<HTMLInputElement>('input[value="own"]')?.checked
      for (const line of lines) {
        if (inputs(line).some(({ value }) => value)) revealed.add(line)
        line.hidden = !isOpen || !revealed.has(line)
      }
      tools.hidden = !isOpen
      add.hidden = revealed.size === lines.length
    }
  }
}

const COPIED = 'costo-copied'

const linesOf = (day: Element) => [...day.querySelectorAll<HTMLElement>('.line')]

function copy(from: Element, to: Element): void {
  checkbox(to)!.checked = checkbox(from)!.checked
  const values = inputs(from).map(({ value }) => value)
  inputs(to).forEach((input, index) => (input.value = values[index] ?? ''))
  to.dispatchEvent(new Event(COPIED))
}

function button(text = '', press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'second'
  made.textContent = text
  made.addEventListener('click', press)
  return made
}
