/** Words of the pages on how to use the widgets, in French. */
export const fr = {
  embed: 'Sur votre site',
  title: 'Mettre la vitrine sur votre site',
  lead: 'Trois modules à coller dans votre site : un carrousel, une fiche de commerce, une carte de balade. Une ligne suffit ; le contenu est celui de la Ville, toujours à jour, sans cookie ni traceur.',
  whichWidget: 'Quel module choisir ?',
  whichPlatform: 'Avec quoi votre site est-il fait ?',
  see: 'L’essayer et le régler',
  live: 'Exemple en direct',
  noExample: 'Rien n’est encore publié que ce module puisse montrer.',
  developers: 'Pour les développeurs',
  manifest: 'Tout ce que les modules acceptent, pour votre éditeur de code',
  pinned: 'Fichiers figés, avec leur empreinte',
  settings: 'Réglages',
  width: 'Largeur de la colonne',
  any: 'Toutes',
  phone: 'Téléphone',
  desk: 'Ordinateur',
  scheme: 'Fond',
  asPage: 'Celui de la page',
  light: 'Clair',
  dark: 'Sombre',
  snippet: 'À copier dans votre page',
  way: 'Façon de l’écrire',
  ways: {
    element: 'Balise et script',
    script: 'Script seul',
    block: 'Bloc « div » et script',
    frame: 'Cadre (iframe)',
    jsx: 'React',
    pinned: 'Fichier figé',
  },
  copy: 'Copier',
  copied: 'Copié',
  copyYourself:
    'Votre navigateur ne permet pas de copier ici : le texte est sélectionné, faites Ctrl + C.',
  reset: 'Tout remettre comme au début',
  attributes: 'Attributs',
  attributesText:
    'Ils s’écrivent dans la balise. Ce qui n’est pas écrit a la valeur par défaut. La langue est celle de votre page (son attribut lang), si la vitrine est publiée dans cette langue.',
  slots: 'Contenu de secours',
  slotsText:
    'Ce que vous écrivez dans la balise se voit avant que le module arrive, sans JavaScript, et si le contenu ne vient pas. Écrivez-y un lien.',
  linkText: 'Texte du lien',
  parts: 'Parties',
  partsText: 'Votre feuille de style peut les atteindre :',
  tokens: 'Couleurs et tailles',
  tokensText:
    'Ces variables CSS se posent sur la balise, ou plus haut dans votre page. Une couleur trop peu lisible est corrigée d’elle-même.',
  events: 'Évènements',
  eventsText: 'Ils remontent jusqu’à votre page : vous pouvez les écouter sur le document.',
  simulate: 'Simuler un contenu introuvable',
  restore: 'Revenir au contenu',
  log: 'Journal des évènements',
  logEmpty: 'Aucun évènement pour le moment.',
  name: 'Nom',
  meaning: 'Ce que c’est',
  initial: 'Par défaut',
  byDefault: 'Par défaut :',
  none: 'aucune',
  try: 'Essayer',
  outline: 'Entourer',
  who: 'Qui peut le faire ?',
  steps: 'Les étapes',
  toCopy: 'À copier',
  works: 'Quand tout va bien',
  trouble: 'Si rien ne s’affiche',
  webmaster: 'Un texte pour votre webmestre',
  webmasterText:
    'Vous ne gérez pas le site vous-même ? Envoyez ceci à la personne qui s’en occupe.',
  send: 'Envoyer par courriel',
  subject: 'Ajouter la vitrine des commerces à notre site',
  message:
    'Bonjour,\n\n{request}\n\n{snippet}\n\nLe mode d’emploi est ici : {page}\n\nCe module ne dépose aucun cookie, n’enregistre rien sur l’appareil du visiteur et ne charge rien d’un tiers.\n\nMerci !',
  requests: {
    page: 'Pourriez-vous ajouter ceci à notre site, à l’endroit dont nous avons parlé ?',
    site: 'Pourriez-vous ajouter cette ligne à l’en-tête de notre site, une fois pour toutes ? Il ne restera plus qu’à coller un bloc de texte là où le module doit apparaître.',
    element:
      'Pourriez-vous ajouter à notre site Wix, à l’endroit dont nous avons parlé, un élément « Custom Element » avec ces réglages ?',
    exception:
      'Pourriez-vous remplacer le script de la vitrine par cette ligne, et veiller à ce que ni le bandeau de cookies ni le cache ne la retiennent ?',
    policy:
      'Pourriez-vous ajouter ces sources à la politique de sécurité (CSP) de notre site, sans retirer les nôtres ?',
  },
  which: {
    'partner-carousel': 'Votre fiche, à laisser de côté',
    'shop-card': 'Quel commerce ?',
    'tour-map': 'Quelle balade ?',
  },
  otherWidgets:
    'D’autres couleurs, d’autres réglages ? Ils sont à essayer, et la ligne à copier, sur la page de chaque module :',
}

export type EmbedWords = typeof fr
