import { texts } from '../../texts/texts'
import { sentences } from '../../texts/sentences'
import { MOST_WAITING } from './limits'

/** What whoever asks for a leaflet is told when there is none. */
export const ANSWERS = sentences('printerAnswers', {
  forbidden: {
    fr: 'Seuls les comptes administrateur et rédaction impriment les dépliants.',
    en: 'Only administrators and editors print leaflets.',
  },
  incomplete: {
    fr: 'Dites quelle balade, quelle langue et quelle feuille (a4 ou a3).',
    en: 'Say which walk, which language and which sheet (a4 or a3).',
  },
  busy: {
    fr: `Un dépliant est en cours d’impression et ${MOST_WAITING} autres attendent\u00a0: redemandez celui-ci dans quelques minutes.`,
    en: `A leaflet is being printed and ${MOST_WAITING} others wait: ask for this one again in a few minutes.`,
  },
  failed: {
    fr: 'Le dépliant n’a pas pu être imprimé\u00a0; le journal du serveur dit pourquoi. La page à imprimer de la balade reste disponible.',
    en: 'The leaflet could not be printed; the server’s log says why. The walk’s page to print is still there.',
  },
})

/** What stands beside a walk’s form, for the printer. */
export const PRINTER_WORDS = texts('printer', {
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
})
