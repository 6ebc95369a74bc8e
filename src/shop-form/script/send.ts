/**
 * Sends the form without leaving the page, so that what is wrong is said in it and a chosen photo stays chosen.
 * @param renewed called when the page has been put in place anew
 */
export function sendInPlace(form: HTMLFormElement, renewed: () => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(form, event.submitter, renewed)
  })
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null, renewed: () => void) {
  const buttons = [...document.querySelectorAll('button')]
  const offline = form.querySelector('#offline')!
  const gone = form.dataset.offline ?? ''
  offline.textContent = ''
  const body = new FormData(form, submitter)
  buttons.forEach((button) => (button.disabled = true))
  try {
    const answer = await fetch(form.action, { method: 'POST', body })
    if (answer.redirected) return location.replace(answer.url)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (page.querySelector('#correct')) place(page, renewed)
    // no form: why is said here, where his answers still stand
    else offline.textContent = page.querySelector('main p')?.textContent ?? gone
  } catch {
    offline.textContent = gone
  } finally {
    buttons.forEach((button) => (button.disabled = false))
  }
}

function place(page: Document, renewed: () => void): void {
  const [before, after] = [document, page].map((one) => one.querySelector('#photo'))
  // the photo is still chosen in the field that was there, with what is now said of it
  if (before && after) {
    for (const name of ['aria-invalid', 'aria-describedby']) {
      const value = after.getAttribute(name)
      if (value === null) before.removeAttribute(name)
      else before.setAttribute(name, value)
    }
    after.replaceWith(before)
  }
  document.title = page.title
  document.querySelector('main')!.replaceWith(document.adoptNode(page.querySelector('main')!))
  renewed()
  const problems = document.querySelector<HTMLElement>('#problems')
  const preview = document.querySelector('#preview')
  if (problems) problems.focus()
  else if (preview?.textContent) preview.scrollIntoView({ block: 'center' })
  else scrollTo(0, 0)
}
