import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../collections/messages'
import { languageName, pageLocales } from '../../locales'
import { editsRecords } from '../../../collections/access'
import { slugsOf } from '../../../collections/slugs'
import { PrinterList } from './PrinterList'

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
  const words = WORDS[languageOf(req)]
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

const WORDS = {
  fr: {
    title: 'Pour l’imprimeur',
    colon: '\u00a0: ',
    a3: 'A3 plié en quatre',
    preparing: 'Préparation du PDF…',
    saved: 'PDF enregistré.',
    failed:
      'Le PDF n’a pas pu être reçu\u00a0: vérifiez la connexion et que vous êtes encore identifié, puis réessayez.',
    note: 'PDF de l’édition en ligne\u00a0: fonds perdus de 3 mm, traits de coupe et de pli, photos d’origine, et seulement celles dont les droits couvrent l’imprimé. Quelques secondes.',
  },
  en: {
    title: 'For the printer',
    colon: ': ',
    a3: 'A3 folded in four',
    preparing: 'Preparing the PDF…',
    saved: 'PDF saved.',
    failed:
      'The PDF could not be received: check the connection and that you are still logged in, then try again.',
    note: 'PDF of the edition online: 3 mm of bleed, crop and fold marks, original photos, and only those whose rights cover print. Takes a few seconds.',
  },
}
