/**
 * Sets the controls to what the address asks for: `?shop=librairie`, as a record's page leads here. What no control knows
 * is left out; a choice takes only what it offers. Tells whether anything is set.
 */
export function setFromAddress(controls: Iterable<HTMLInputElement | HTMLSelectElement>): boolean {
  const asked = new URLSearchParams(location.search)
  let isSet = false
  for (const control of controls) {
    const value = asked.get(control.dataset.attribute!)
    if (!value || !takes(control, value)) continue
    control.value = value
    isSet = true
  }
  return isSet
}

const takes = (control: HTMLInputElement | HTMLSelectElement, value: string) =>
  control instanceof HTMLInputElement || [...control.options].some((one) => one.value === value)
