import { sendInPlace } from './send'
import { easeWeek } from './week'

/** Makes the form quicker for those whose browser runs scripts; without it everything works as well. */
function ease(): void {
  const form = document.querySelector<HTMLFormElement>('#correct')
  if (!form) return
  easeWeek(form)
  sendInPlace(form, ease)
}

ease()
