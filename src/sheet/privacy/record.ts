import { longDay } from '../../charts'
import { spaced } from '../../spaced'
import type { PrivacySettings } from './settings'

type Row = [name: string, texts: string[]]

/** The one-page record of processing (GDPR, article 30), as rows of a name and what it says. */
export const recordRows = (settings: PrivacySettings, language: 'fr' | 'en'): Row[] =>
  language === 'fr' ? spaced(french(settings)) : english(settings)

const hostOf = ({ publicUrl }: PrivacySettings) => new URL(publicUrl).host

const french = (settings: PrivacySettings): Row[] => [
  [
    'Traitement',
    [
      settings.metrics
        ? 'Affichage des modules de la vitrine des commerces sur le site, et mesure de leur visibilité par des sommes anonymes.'
        : 'Affichage des modules de la vitrine des commerces sur le site. La mesure est désactivée.',
    ],
  ],
  [
    'Responsable du traitement',
    [
      `L’éditeur du site : ${settings.host ?? '………………………………'}, pour les pages où il pose un module.`,
    ],
  ],
  [
    'Exploitant de la vitrine',
    [
      `${hostOf(settings)}${settings.contact ? `, contact : ${settings.contact}` : ''}. Il reçoit et additionne les sommes pour le compte des sites, chacun à part.`,
    ],
  ],
  [
    'Finalités',
    [
      'Montrer les partenaires, les commerces et les balades de la ville.',
      ...(settings.metrics
        ? [
            'Savoir combien de fois chacun est montré, pour que la visibilité donnée et reçue s’équilibre. Aucune publicité, aucun recoupement, aucun profil.',
          ]
        : []),
    ],
  ],
  [
    'Base légale',
    [
      'Intérêt légitime (article 6, 1, f du RGPD). Le module n’écrit ni ne lit rien sur l’appareil du visiteur, et la mesure se limite à des statistiques anonymes pour le compte du site : elle est conçue pour entrer dans l’exemption de consentement de la CNIL. À faire valider par votre délégué à la protection des données.',
    ],
  ],
  ['Personnes concernées', ['Les visiteurs des pages où un module est posé.']],
  [
    'Ce qui est transmis',
    settings.metrics
      ? [
          'Au moment de quitter la page : le nom du module, sa version, combien de fois il a été vu, et pour chaque carte combien de fois elle a été vue et suivie ; le nombre d’erreurs du module. Votre site est connu par l’en-tête « Origin » du navigateur.',
        ]
      : ['Rien d’autre que la demande des fichiers à afficher.'],
  ],
  [
    'Ce qui ne l’est jamais',
    [
      'Cookie, identifiant, adresse de la page, provenance, heure. L’adresse IP et le navigateur, que toute connexion révèle, ne sont écrits ni dans la base ni dans un journal ; contre les abus, une empreinte salée et renouvelée chaque jour reste en mémoire vive et n’est jamais enregistrée.',
    ],
  ],
  [
    'Durée',
    settings.metrics
      ? [
          `Sommes par jour : ${settings.monthsByDay} mois. Ensuite, sommes par mois. Le détail de chaque envoi est effacé dès qu’il est additionné.`,
        ]
      : ['Rien n’est gardé.'],
  ],
  [
    'Destinataires',
    [
      'L’équipe de la vitrine. Chaque partenaire lit ses propres chiffres, et des autres seulement des sommes ; les nombres de 1 à 4 y sont écrits « < 5 ». Aucune vente, aucun tiers.',
      ...(settings.sendsMail
        ? [
            'Le contact désigné par chaque partenaire (nom, courriel, téléphone) reçoit une fiche mensuelle s’il l’a demandée ; ses coordonnées sont gardées tant qu’il est partenaire.',
          ]
        : []),
    ],
  ],
  [
    'Sécurité',
    [
      'Seuls les sites déclarés sont crus ; chaque envoi est contrôlé et limité ; les chiffres ne sont lisibles qu’avec un compte, selon son rôle.',
    ],
  ],
  [
    'Opposition',
    [
      'Les réglages « Do Not Track » et « Global Privacy Control » du navigateur sont respectés : rien n’est alors compté ni envoyé. L’éditeur du site peut aussi tout couper avec data-metrics="off".',
    ],
  ],
  ['Date de la fiche', [longDay(settings.day, 'fr')]],
]

const english = (settings: PrivacySettings): Row[] => [
  [
    'Processing',
    [
      settings.metrics
        ? 'Showing widgets of the shops’ showcase on the site, and measuring how they are seen by anonymous sums.'
        : 'Showing widgets of the shops’ showcase on the site. Measuring is switched off.',
    ],
  ],
  [
    'Controller',
    [
      `The publisher of the site: ${settings.host ?? '………………………………'}, for the pages on which it puts a widget.`,
    ],
  ],
  [
    'Operator of the showcase',
    [
      `${hostOf(settings)}${settings.contact ? `, contact: ${settings.contact}` : ''}. It receives and adds up the sums on behalf of the sites, each one apart.`,
    ],
  ],
  [
    'Purposes',
    [
      'To show the city’s partners, shops and walks.',
      ...(settings.metrics
        ? [
            'To know how often each is shown, so that visibility given and received evens out. No advertising, no combining, no profile.',
          ]
        : []),
    ],
  ],
  [
    'Legal basis',
    [
      'Legitimate interest (GDPR, article 6, 1, f). The widget neither writes nor reads anything on the visitor’s device, and what is measured are anonymous statistics on behalf of the site: it is made to fall under the CNIL’s exemption from consent. To be confirmed by your data protection officer.',
    ],
  ],
  ['Persons concerned', ['Visitors of the pages on which a widget stands.']],
  [
    'What is sent',
    settings.metrics
      ? [
          'When the page is left: the name of the widget, its version, how many times it was seen, and for each card how many times it was seen and followed; how many errors the widget has met. Your site is known by the browser’s “Origin” header.',
        ]
      : ['Nothing but the requests for the files to show.'],
  ],
  [
    'What never is',
    [
      'Cookie, identifier, address of the page, where the visitor came from, time of day. The IP address and the browser, which every connection reveals, are written into no database and no log; against abuse, a salted fingerprint that changes each day stays in memory and is never stored.',
    ],
  ],
  [
    'Retention',
    settings.metrics
      ? [
          `Sums by day: ${settings.monthsByDay} months. After that, sums by month. Single reports are erased as soon as they are added up.`,
        ]
      : ['Nothing is kept.'],
  ],
  [
    'Recipients',
    [
      'The showcase’s team. Each partner reads its own figures, and of the others only sums; numbers from 1 to 4 are written “< 5” there. Nothing is sold, no third party.',
      ...(settings.sendsMail
        ? [
            'The contact that each partner names (name, e-mail, telephone) receives a monthly sheet if it has asked for one; these details are kept while it is a partner.',
          ]
        : []),
    ],
  ],
  [
    'Security',
    [
      'Only declared sites are believed; each report is checked and limited; figures can be read only with an account, by its role.',
    ],
  ],
  [
    'Objection',
    [
      'The browser’s settings “Do Not Track” and “Global Privacy Control” are respected: nothing is then counted or sent. The publisher of the site can also switch it all off with data-metrics="off".',
    ],
  ],
  ['Date of this record', [longDay(settings.day, 'en')]],
]
