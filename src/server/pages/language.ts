/** The one of `offered` that an `Accept-Language` value likes best; the first one when it names none of them. */
export function preferredLanguage(header: string | undefined, offered: string[]): string {
  const wishes = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [tag, q] = part.trim().split(/\s*;\s*q=/)
      return { language: tag.split('-')[0], quality: q === undefined ? 1 : Number(q) || 0 }
    })
    .filter(({ language, quality }) => quality > 0 && offered.includes(language))
  wishes.sort((a, b) => b.quality - a.quality)
  return wishes[0]?.language ?? offered[0]
}
