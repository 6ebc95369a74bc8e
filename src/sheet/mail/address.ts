/** Whether it is an address such as people have; a mail program sends it back when nobody has it. */
export const isAddress = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= 254 &&
  /^[^\s@<>",;:()]+@[^\s@<>",;:()]+\.[^\s@.<>",;:()]+$/.test(value)
