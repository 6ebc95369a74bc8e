import type { Translated } from './recipe-type'

/** Consent managers and optimisers, which hold scripts back. */
export const consent: Translated = {
  fr: {
    title: 'Cookies, consentement et optimiseurs',
    summary:
      'Pourquoi aucun consentement n’est nécessaire, et quoi écrire pour que rien ne retienne le script.',
    ways: [
      {
        title: 'Un script que l’on laisse passer',
        who: 'La personne qui gère le bandeau de consentement ou l’extension de cache.',
        steps: [
          'Remplacez la ligne du script par celle-ci : ses attributs sont lus par Cookiebot, par Rocket Loader de Cloudflare, par WP Rocket et par LiteSpeed Cache.',
          'Complianz, Axeptio, Tarteaucitron et les autres bloquent ce qu’on leur a déclaré : n’y déclarez pas ce script. S’il a été trouvé tout seul, ajoutez son adresse aux exceptions, ou classez-le « nécessaire ».',
          'Si votre extension a une liste d’exclusions pour les scripts retardés, regroupés ou différés, ajoutez-y l’adresse du script.',
          'Videz le cache et regardez la page dans une fenêtre de navigation privée, sans toucher au bandeau : le module doit apparaître.',
        ],
        snippets: [{ label: 'Le script', snippet: 'protectedLoader' }],
      },
      {
        title: 'Ce que vous pouvez écrire dans votre politique de confidentialité',
        who: 'La personne responsable des mentions légales de votre site.',
        steps: [
          'Le module ne lit ni n’écrit rien dans l’appareil du visiteur : ni cookie, ni stockage. L’article 82 de la loi Informatique et Libertés, qui demande un consentement pour cela, ne s’applique donc pas.',
          'Il ne charge rien d’un tiers : ses images et ses données viennent de la même adresse que le script. Comme pour toute page, cette adresse reçoit l’adresse IP du visiteur le temps de répondre ; rien n’en est conservé.',
          'Reprenez la phrase ci-dessous, et faites-la relire par votre délégué à la protection des données.',
        ],
        snippets: [{ label: 'Phrase à reprendre', snippet: 'privacy' }],
      },
    ],
    works: 'Le module apparaît avant que le visiteur réponde au bandeau, et quoi qu’il réponde.',
    trouble: [
      [
        'Le module n’apparaît qu’après « Accepter ».',
        'Le bandeau retient le script : vérifiez les attributs, puis ses exceptions.',
      ],
      [
        'Il n’apparaît qu’après un mouvement de souris ou un défilement.',
        'Une extension retarde les scripts : ajoutez l’adresse à ses exclusions.',
      ],
      [
        'Un script a été renommé ou regroupé, et tout marche.',
        'C’est prévu : le module fonctionne aussi regroupé, retardé ou chargé deux fois.',
      ],
      [
        'Votre site ne veut rien compter.',
        'Ajoutez `data-metrics="off"` à la balise du script : aucun module de la page ne compte alors ses affichages ni ses clics. Les visiteurs dont le navigateur demande à ne pas être suivis ne sont jamais comptés.',
      ],
    ],
    webmaster: 'protectedLoader',
  },
  en: {
    title: 'Cookies, consent and optimisers',
    summary: 'Why no consent is needed, and what to write so that nothing holds the script back.',
    ways: [
      {
        title: 'A script that is let through',
        who: 'The person who runs the consent banner or the cache plugin.',
        steps: [
          'Replace the script’s line by this one: its attributes are read by Cookiebot, by Cloudflare’s Rocket Loader, by WP Rocket and by LiteSpeed Cache.',
          'Complianz, Axeptio, Tarteaucitron and others block what they were told of: don’t declare this script there. If it was found by itself, add its address to the exceptions, or class it as “necessary”.',
          'If your plugin has a list of exclusions for scripts that are delayed, combined or deferred, add the script’s address to it.',
          'Empty the cache and look at the page in a private window, without touching the banner: the widget must appear.',
        ],
        snippets: [{ label: 'The script', snippet: 'protectedLoader' }],
      },
      {
        title: 'What you can write in your privacy policy',
        who: 'The person responsible for your site’s legal notices.',
        steps: [
          'The widget neither reads nor writes anything on the visitor’s device: no cookie, no storage. Article 82 of the French data protection act, which asks for consent to that, does not apply.',
          'It loads nothing from a third party: its pictures and data come from the same address as the script. As for any page, that address receives the visitor’s IP address while it answers; nothing of it is kept.',
          'Use the sentence below, and have your data protection officer read it.',
        ],
        snippets: [{ label: 'Sentence to use', snippet: 'privacy' }],
      },
    ],
    works: 'The widget appears before the visitor answers the banner, and whatever the answer.',
    trouble: [
      [
        'The widget appears after “Accept” only.',
        'The banner holds the script back: check the attributes, then its exceptions.',
      ],
      [
        'It appears only once the mouse moves or the page scrolls.',
        'A plugin delays scripts: add the address to its exclusions.',
      ],
      [
        'A script was renamed or combined, and all works.',
        'That is meant to be: the widget works combined, delayed or loaded twice, too.',
      ],
      [
        'Your site wants nothing counted.',
        'Add `data-metrics="off"` to the script’s tag: no widget of the page counts its views and clicks then. Visitors whose browser asks not to be tracked are never counted.',
      ],
    ],
    webmaster: 'protectedLoader',
  },
}
