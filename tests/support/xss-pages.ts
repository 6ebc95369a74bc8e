/** One page of each kind that shows them, and every page of a hostile record, in French. */
export function pagesToOpen(files: Map<string, string>): string[] {
  const kinds = new Map<string, string[]>()
  for (const [path, type] of files) {
    if (!type.startsWith('text/html') || path.startsWith('/en/')) continue
    const kind = path.replaceAll(/xss-[a-z]+-\d+/g, '*')
    kinds.set(kind, [...(kinds.get(kind) ?? []), path])
  }
  const shown = [...kinds].filter(([kind]) => kind.includes('*'))
  const lists = [...kinds].filter(
    ([kind]) => !kind.includes('*') && !shown.some(([other]) => sameKind(other, kind)),
  )
  return [...shown, ...lists].flatMap(([, paths]) => paths)
}

/** "/fr/shops/*" + "/fr/shops/librairie/": a page of the demo's of a kind that hostile records have too. */
const sameKind = (hostile: string, path: string) =>
  new RegExp(`^${hostile.replaceAll('*', '[^/]+')}$`).test(path)
