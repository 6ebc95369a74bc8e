/** Large type and high contrast, as long as this page is open: what a visitor prefers is stored nowhere. */
export function switches() {
  for (const [id, name] of [
    ['large-type', 'type'],
    ['contrast', 'contrast'],
  ]) {
    const button = document.getElementById(id)!
    button.addEventListener('click', () => {
      const isOn = button.ariaPressed !== 'true'
      button.ariaPressed = String(isOn)
      if (isOn) document.documentElement.dataset[name] = ''
      else delete document.documentElement.dataset[name]
    })
  }
}
