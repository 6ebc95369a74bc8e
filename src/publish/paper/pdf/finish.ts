import {
  decodePDFRawStream,
  PDFArray,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFPage,
} from '@cantoo/pdf-lib'
import { escape } from '../../../contract/html-text'
import { withArtifacts } from './artifacts'
import { addPrinterMarks } from './boxes'
import { bodiesForListItems, mapNewerRoles } from './structure'

export type About = {
  title: string
  /** Of the document, as in HTML. */
  language: string
  /** Who publishes it. */
  author: string
  /** ISO day: the same leaflet made twice is the same. */
  day: string
  /** For a printer: millimetres beyond each edge, and where it is folded, from the left. */
  printer?: { bleed: number; folds: number[] }
}

/** Makes what a browser prints a document by PDF/UA-1 (ISO 14289-1), and for a printer, one that can be cut. */
export async function finish(printed: Uint8Array, about: About): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  const { title, language, author, day, printer } = about
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setLanguage(language)
  document.setAuthor(author)
  document.setCreator('CoSto Vitrine')
  const at = new Date(`${day}T12:00:00Z`)
  document.setCreationDate(at)
  document.setModificationDate(at)
  bodiesForListItems(document)
  mapNewerRoles(document)
  for (const page of document.getPages()) {
    markArtifacts(page)
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  }
  const metadata = document.context.stream(xmp(about), { Type: 'Metadata', Subtype: 'XML' })
  document.catalog.set(PDFName.of('Metadata'), document.context.register(metadata))
  if (printer) addPrinterMarks(document, printer.bleed, printer.folds)
  return document.save({ useObjectStreams: false })
}

function markArtifacts({ node, doc }: PDFPage) {
  const contents = node.Contents()
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((one) => doc.context.lookup(one))
      : [contents]
  const text = streams
    .map((stream) => {
      if (!(stream instanceof PDFRawStream)) throw new Error('a page of the PDF has no content')
      return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    })
    .join('\n')
  const marked = doc.context.flateStream(Buffer.from(withArtifacts(text), 'latin1'))
  node.set(PDFName.Contents, doc.context.register(marked))
}

/** ISO 14289-1, section 5, and the title and the language once more (Dublin Core). */
const xmp = ({
  title,
  language,
  author,
}: About): string => `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escape(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
