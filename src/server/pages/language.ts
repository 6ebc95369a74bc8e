// no browser's list is this long; what a stranger writes beyond is not read
const LENGTH_MAX = 500

/** The one of `offered` that an `Accept-Language` value likes best; the first one when it names none of them. */
export function preferredLanguage(header: string | undefined, offered: string[]): string {
  const wishes = (header ?? '')
    .slice(0, LENGTH_MAX)
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [tag, ...parameters] = part.split(';').map((text) => text.trim())
      const q = parameters.find((text) => text.startsWith('q='))
      return { language: tag.split('-')[0], quality: q ? Number(q.slice(2)) || 0 : 1 }
    })
    .filter(({ language, quality }) => quality > 0 && offered.includes(language))
  wishes.sort((a, b) => b.quality - a.quality)
  return wishes[0]?.language ?? offered[0]
}
