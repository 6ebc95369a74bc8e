/** Has every "copy" button copy the text it stands under, and say so. */
export function copyButtons() {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy!)!
      const status = button.parentElement!.querySelector('[role=status]')!
      try {
        await navigator.clipboard.writeText(text.textContent)
        status.textContent = button.dataset.done!
      } catch {
        // no permission, or no secure context: at hand for the keyboard
        getSelection()!.selectAllChildren(text)
        status.textContent = button.dataset.cannot!
      }
    })
}
