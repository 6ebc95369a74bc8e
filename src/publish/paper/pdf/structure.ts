import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib'

const [S, K, P] = ['S', 'K', 'P'].map((name) => PDFName.of(name))
const LIST_ITEM = PDFName.of('LI')
const PARTS_OF_ITEM = new Set(['Lbl', 'LBody'])

/**
 * Puts what is in a list item into a list body: the browser leaves that out where it draws no bullet, and the standard
 * wants it (ISO 32000-1, 14.8.4.3.3).
 */
export function bodiesForListItems(document: PDFDocument) {
  const { context } = document
  for (const [ref, item] of context.enumerateIndirectObjects()) {
    if (!(item instanceof PDFDict) || item.get(S) !== LIST_ITEM) continue
    const kids = kidsOf(item, document)
    const roles = kids.map((kid) => roleOf(kid, document))
    if (!kids.length || roles.every((role) => role !== undefined && PARTS_OF_ITEM.has(role)))
      continue
    const body = context.obj({ Type: 'StructElem', S: 'LBody' })
    body.set(P, ref)
    body.set(K, context.obj(kids))
    const page = item.get(PDFName.of('Pg'))
    if (page) body.set(PDFName.of('Pg'), page)
    const at = context.register(body)
    for (const kid of kids) {
      const element = kid instanceof PDFRef ? context.lookup(kid) : kid
      if (element instanceof PDFDict && element.has(S)) element.set(P, at)
    }
    item.set(K, context.obj([at]))
  }
}

// a kid that is an element stays a reference: an element that lies in its parent is none (ISO 32000-1, 14.7.2)
function kidsOf(item: PDFDict, { context }: PDFDocument): PDFObject[] {
  const value = item.get(K)
  const list = value instanceof PDFRef ? context.lookup(value) : value
  if (list instanceof PDFArray) return list.asArray()
  return value ? [value] : []
}

function roleOf(kid: PDFObject, { context }: PDFDocument): string | undefined {
  const element = kid instanceof PDFRef ? context.lookup(kid) : kid
  if (!(element instanceof PDFDict)) return undefined
  const role = element.get(S)
  return role instanceof PDFName ? role.decodeText() : undefined
}

/** What the browser tags by words of PDF 2.0, in those of PDF 1.7, which PDF/UA-1 knows. */
const OLDER = { Strong: 'Span', Em: 'Span' }

/** Says what newer tags are in older words (ISO 32000-1, 14.7.3). */
export function mapNewerRoles({ catalog, context }: PDFDocument) {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  root.set(PDFName.of('RoleMap'), context.obj(OLDER))
}
