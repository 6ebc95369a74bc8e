import type { Translated } from './recipe-type'

/** A page under a strict Content-Security-Policy, Trusted Types, and files pinned by their hash. */
export const csp: Translated = {
  fr: {
    title: 'Règles de sécurité (CSP) et fichiers figés',
    summary:
      'Ce qu’une politique de sécurité stricte doit autoriser, et comment figer une version par son empreinte.',
    ways: [
      {
        title: 'Autoriser notre adresse',
        who: 'La personne qui règle les en-têtes de sécurité du site.',
        steps: [
          'Ajoutez ces sources à votre politique, sans retirer les vôtres. Aucune source de style, aucun `unsafe-inline`, aucun `data:` n’est nécessaire.',
          'Si votre politique interdit l’attribut `style`, prenez la balise sans lui et mettez la règle dans votre feuille de style.',
          'Avec un nonce, ajoutez-le à la balise `script` ; avec `strict-dynamic`, il suffit : les modules chargés ensuite sont autorisés par lui.',
          'Rechargez : la console ne doit signaler aucune violation.',
        ],
        snippets: [
          { label: 'À ajouter à la politique', snippet: 'policy' },
          { label: 'Dans la page', snippet: 'strict' },
          { label: 'Dans votre feuille de style', snippet: 'rules' },
        ],
      },
      {
        title: 'Avec Trusted Types',
        who: 'La même personne, si la page exige `require-trusted-types-for`.',
        steps: [
          'Autorisez la politique `lit-html`, la seule que le module crée.',
          'Gardez `allow-duplicates` si une autre partie de votre page utilise aussi Lit.',
          'Rechargez : la console ne doit signaler aucune violation.',
        ],
        snippets: [{ label: 'À ajouter à la politique', snippet: 'trustedTypes' }],
      },
      {
        title: 'Figer une version par son empreinte',
        who: 'Un site dont les règles veulent que rien ne change sans être relu.',
        steps: [
          'Collez les deux premières lignes dans la page, et la règle dans votre feuille de style : un seul fichier, qui ne change jamais, et que le navigateur refuse si un octet diffère.',
          'Le contenu (horaires, textes, images) reste à jour ; le code, lui, ne se corrige plus tout seul.',
          'Revenez de temps en temps prendre la ligne du moment : les anciennes continuent de répondre.',
        ],
        snippets: [
          { label: 'Dans la page', snippet: 'strictPinned' },
          { label: 'Dans votre feuille de style', snippet: 'rules' },
        ],
      },
    ],
    works: 'Le module apparaît et la console du navigateur ne signale aucune violation.',
    trouble: [
      [
        '« Refused to load the script » dans la console.',
        '`script-src` ne nomme pas notre adresse, ou un autre en-tête, plus strict, s’ajoute au vôtre.',
      ],
      [
        'Le module dit qu’il n’a rien pu lire (`costo-error`).',
        '`connect-src` ne nomme pas notre adresse.',
      ],
      [
        'Les photos manquent.',
        '`img-src` ne nomme pas notre adresse ; pour les vidéos, `media-src`.',
      ],
      [
        'L’empreinte est refusée.',
        'Un relais modifie le fichier en route (compression ou « optimisation ») : excluez cette adresse.',
      ],
    ],
    webmaster: 'policy',
  },
  en: {
    title: 'Security rules (CSP) and pinned files',
    summary: 'What a strict security policy must allow, and how to pin a version by its hash.',
    ways: [
      {
        title: 'Allow our address',
        who: 'The person who sets the site’s security headers.',
        steps: [
          'Add these sources to your policy, without taking yours away. No style source, no `unsafe-inline`, no `data:` is needed.',
          'If your policy forbids the `style` attribute, use the element without it and put the rule into your style sheet.',
          'With a nonce, add it to the `script` tag; with `strict-dynamic` that is enough: the modules loaded next are allowed by it.',
          'Reload: the console must report no violation.',
        ],
        snippets: [
          { label: 'To add to the policy', snippet: 'policy' },
          { label: 'In the page', snippet: 'strict' },
          { label: 'In your style sheet', snippet: 'rules' },
        ],
      },
      {
        title: 'With Trusted Types',
        who: 'The same person, if the page asks for `require-trusted-types-for`.',
        steps: [
          'Allow the policy `lit-html`, the only one the widget makes.',
          'Keep `allow-duplicates` if another part of your page uses Lit too.',
          'Reload: the console must report no violation.',
        ],
        snippets: [{ label: 'To add to the policy', snippet: 'trustedTypes' }],
      },
      {
        title: 'Pin a version by its hash',
        who: 'A site whose rules want nothing to change unread.',
        steps: [
          'Paste the first two lines into the page, and the rule into your style sheet: a single file that never changes, and that the browser refuses when one byte differs.',
          'The content (hours, texts, pictures) stays up to date; the code no longer mends itself.',
          'Come back now and then for the present line: older ones keep answering.',
        ],
        snippets: [
          { label: 'In the page', snippet: 'strictPinned' },
          { label: 'In your style sheet', snippet: 'rules' },
        ],
      },
    ],
    works: 'The widget appears and the browser’s console reports no violation.',
    trouble: [
      [
        '“Refused to load the script” in the console.',
        '`script-src` does not name our address, or another, stricter header adds to yours.',
      ],
      [
        'The widget says it could read nothing (`costo-error`).',
        '`connect-src` does not name our address.',
      ],
      ['Pictures are missing.', '`img-src` does not name our address; for videos, `media-src`.'],
      [
        'The hash is refused.',
        'A proxy changes the file on its way (compression or “optimisation”): exclude this address.',
      ],
    ],
    webmaster: 'policy',
  },
}
