/** An address, read; nothing where there is none. Browsers of 2022 have no `URL.canParse`. */
export function read(address = ''): URL | undefined {
  try {
    return new URL(address)
  } catch {
    // whoever asks does without
  }
}
