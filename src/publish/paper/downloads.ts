import type { FeedDownload } from '../../contract/tour'
import type { Paper } from '../heavy/heavy'
import { own } from '../own'
import { printWordsIn } from '../pages/print/words'
import type { Site } from '../pages/site'
import { fill } from '../pages/words'
import type { Edition } from '../render/edition'
import { paperPath, SHEETS } from './sheets'

/**
 * A walk's leaflets that the queue has made and that may be offered. One of an earlier day stays until the next is made, for
 * its QR code tells what has changed, but not with the name of a shop that is no longer published, which leaves at once.
 * @param shops keys inside `Records` of the shops of this edition
 */
export const offeredPapers = (slug: string, shops: Set<string>, { inputs }: Edition): Paper[] =>
  (own(inputs.heavy?.walks, slug)?.papers ?? []).filter(
    // one made by a former version, which did not note them, is about to be made again
    (paper) => (paper as Partial<Paper>).shops?.every((id) => shops.has(id)),
  )

/** The same as files, part of the edition from then on: none with a picture that may no longer be shown. */
export function paperDownloads(
  slug: string,
  papers: Paper[],
  { locale, edition }: Site,
): FeedDownload[] {
  const words = printWordsIn(locale)
  return SHEETS.flatMap((sheet) => {
    const paper = papers.find((one) => one.locale === locale && one.sheet === sheet)
    if (!paper?.pictures.every((path) => edition.library.isShown(path))) return []
    // what only the leaflet shows is part of the edition too: once it is withdrawn nobody goes back to this one
    for (const path of paper.pictures) edition.library.useAgain(path)
    const href = edition.library.useMade(paperPath(locale, slug, sheet), paper.file)
    const id = sheet === 'a4' ? 'pdf' : `pdf-${sheet}`
    const label = fill(words.pdf, { sheet: words[sheet] })
    return [{ id, label, type: 'application/pdf', href, bytes: paper.file.size }]
  })
}
