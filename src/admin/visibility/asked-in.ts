import type { AdminViewServerProps } from 'payload'

/** One value of each parameter of an address, whatever it repeats; nothing where it is empty. */
export function askedIn<Name extends string>(
  params: AdminViewServerProps['searchParams'],
  names: Name[],
): { [name in Name]?: string } {
  const asked: { [name in Name]?: string } = {}
  for (const name of names) {
    const value = params?.[name]
    const one = Array.isArray(value) ? value[0] : value
    if (one) asked[name] = one
  }
  return asked
}
