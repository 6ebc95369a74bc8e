import { texts } from '../../texts/texts'
import type { Level } from '../../site-check/findings/finding'

const fr = {
  title: 'Vérifier une page',
  note: 'Donnez l’adresse d’une page où le module est collé : elle est regardée comme le ferait un visiteur, sans cookie. Les sites déclarés sont revus chaque semaine.',
  address: 'Adresse de la page',
  look: 'Vérifier',
  looking: 'Vérification…',
  none: 'Aucune page n’a encore été regardée.',
  failed:
    'Le serveur n’a pas répondu : vérifiez la connexion et que vous êtes encore identifié, puis réessayez.',
  levels: {
    fine: 'En ordre',
    warning: 'À améliorer',
    broken: 'À réparer',
    unreachable: 'Injoignable',
  } satisfies Record<Level, string>,
  lookedAt: (when: string) => `Regardée le ${when}`,
  again: 'Revoir',
  againOf: (url: string) => `Revoir la page ${url}`,
  forget: 'Retirer',
  forgetOf: (url: string) => `Retirer la page ${url} de la liste`,
  line: 'À copier',
  letter: 'Un texte pour le webmestre',
  toMend: (sites: number) =>
    sites === 1
      ? '1 site a quelque chose à réparer :'
      : `${sites} sites ont quelque chose à réparer :`,
  own: 'Sur votre site, quelque chose est à réparer :',
  state: 'Ses sites',
  stateNone: 'Aucune page regardée pour le moment.',
  open: 'Vérifier ses pages',
}

const en: typeof fr = {
  title: 'Check a page',
  note: 'Give the address of a page into which the widget was pasted: it is looked at as a visitor would, without cookies. Declared sites are looked at again each week.',
  address: 'Address of the page',
  look: 'Check',
  looking: 'Checking…',
  none: 'No page has been looked at yet.',
  failed:
    'The server did not answer: check the connection and that you are still logged in, then try again.',
  levels: {
    fine: 'Fine',
    warning: 'To improve',
    broken: 'To mend',
    unreachable: 'Unreachable',
  },
  lookedAt: (when: string) => `Looked at on ${when}`,
  again: 'Look again',
  againOf: (url: string) => `Look again at the page ${url}`,
  forget: 'Remove',
  forgetOf: (url: string) => `Remove the page ${url} from the list`,
  line: 'To copy',
  letter: 'A text for the webmaster',
  toMend: (sites: number) =>
    sites === 1 ? '1 site has something to mend:' : `${sites} sites have something to mend:`,
  own: 'Something is to be mended on your site:',
  state: 'Its sites',
  stateNone: 'No page looked at so far.',
  open: 'Check its pages',
}

export const WORDS = texts('siteCheck', { fr, en })

export type Language = keyof typeof WORDS
export type Words = typeof fr
