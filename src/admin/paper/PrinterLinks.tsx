import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../collections/messages'
import { languageName, pageLocales } from '../../locales'
import { editsRecords } from '../../../collections/access'
import { slugsOf } from '../../../collections/slugs'
import { PrinterList } from './PrinterList'
import { PRINTER_WORDS } from './words'

type Props = { id?: number | string; req: PayloadRequest }

/** Beside a published walk, for those who edit records: its leaflet for a printer, in each language and on both sheets. */
export async function PrinterLinks({ id, req }: Props) {
  if (!id || !(await editsRecords({ req }))) return null
  const walk = await req.payload.findByID({
    ...{ collection: slugsOf(req.payload).tours, id, depth: 0, draft: false, disableErrors: true },
    ...{ overrideAccess: false, user: req.user },
    select: { slug: true, _status: true },
  })
  if (!walk?.slug || walk._status !== 'published') return null
  const words = PRINTER_WORDS[languageOf(req)]
  const { config } = req.payload
  const locales = pageLocales(config)
  const address = (locale: string, sheet: string) =>
    `${config.routes.api}/costo/print?${new URLSearchParams({ walk: String(walk.slug), locale, sheet })}`
  const rows = locales.map((locale) => ({
    language: languageName(locale, req.i18n.language),
    links: [
      { sheet: 'A4', address: address(locale, 'a4') },
      { sheet: words.a3, address: address(locale, 'a3') },
    ],
  }))
  return (
    <nav className="field-type" aria-label={words.title}>
      <p className="field-label">{words.title}</p>
      <PrinterList rows={rows} words={words} />
      <p className="field-description">{words.note}</p>
    </nav>
  )
}
