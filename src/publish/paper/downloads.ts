import type { FeedDownload } from '../../contract/tour'
import { own } from '../own'
import { printWordsIn } from '../pages/print/words'
import type { Site } from '../pages/site'
import { fill } from '../pages/words'
import { paperPath, SHEETS } from './sheets'

/**
 * A walk's leaflets as files, those that the queue has made: part of the edition from then on. One of an earlier day stays
 * until the next is made, for its QR code tells what has changed, but not with a picture that may no longer be shown.
 */
export function paperDownloads(slug: string, { locale, edition }: Site): FeedDownload[] {
  const words = printWordsIn(locale)
  const papers = own(edition.inputs.heavy?.walks, slug)?.papers ?? []
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
