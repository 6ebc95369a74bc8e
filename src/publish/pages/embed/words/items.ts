import { spaced } from '../../../../spaced'
import type { Written } from './words'

/** What each thing of the widgets is, by "kind name", or "widget kind name" where it differs between widgets. */
const ITEM_WORDS: Record<Written, Record<string, string>> = spaced({
  fr: {
    'attribute shop': 'Le commerce : le dernier mot de l’adresse de sa page.',
    'attribute tour': 'La balade : le dernier mot de l’adresse de sa page.',
    'attribute partner':
      'Votre propre fiche de partenaire : elle ne vous est pas montrée, et vos choix sont respectés.',
    'attribute kind':
      'Seulement ce genre de partenaire, ou cette catégorie de commerce (son code).',
    'attribute perimeter': 'Seulement dans ce quartier (le dernier mot de l’adresse de sa page).',
    'attribute show':
      '`partners` : les partenaires. `shops` : les commerces recommandés à votre site, sinon tous. `videos` : vos propres séquences dans les films, sinon les films entiers.',
    'attribute label': 'Le titre, avec vos mots.',
    'attribute utm':
      '`off` : les liens vers les sites des partenaires ne disent pas d’où vient le visiteur (pas de `utm_*`).',
    'attribute heading-level':
      'Niveau du titre dans le plan de votre page : 2 sous le titre de la page, 3 sous une partie, etc.',
    'shop-card attribute layout':
      '`full` : toute la fiche. `compact` : nom, état, adresse et téléphone, à côté d’une petite image.',
    'partner-carousel attribute layout':
      '`row` : une ligne que l’on fait défiler. `wall` : toutes les cartes à la fois, sur autant de lignes qu’il faut.',
    'attribute exclude':
      'Ce que votre page laisse de côté : les derniers mots des adresses, séparés par des espaces.',
    'attribute video':
      'Avec `show="videos"` : ce film seulement (le dernier mot de l’adresse de sa page).',
    'attribute limit': 'Le nombre de cartes, au plus ; le lien dessous mène à toutes.',
    'slot ': 'Ce que vous écrivez dans la balise.',
    'event costo-error':
      'Le contenu n’a pas pu être lu, ou n’est plus publié. `event.error.message` dit pourquoi.',
    'part card': 'La carte entière.',
    'part photo': 'La photo, ou ce qui la remplace.',
    'part credit': 'L’auteur de la photo.',
    'part name': 'Le nom, en titre.',
    'part state': 'Ouvert, fermé, ouvre bientôt.',
    'part services': 'Ce qui est offert à tous.',
    'part recommended': 'Qui recommande le commerce.',
    'part gone': 'Dit que ce n’est plus publié.',
    'part heading': 'Le titre.',
    'part previous': 'Le bouton pour revenir.',
    'part next': 'Le bouton pour avancer.',
    'part list': 'La liste qui défile.',
    'part all': 'Le lien vers la liste complète.',
    'part tour': 'Le module entier.',
    'part notice': 'Pourquoi la balade est déviée ou suspendue.',
    'part stops': 'La liste des étapes.',
    'part stop': 'Chaque étape.',
    'part stop-name': 'Le nom d’une étape.',
    'part map': 'La carte.',
    'part pin': 'Une étape sur la carte ouverte.',
    'part picture': 'L’image qui montre la carte.',
    'part attribution': 'Qui doit être nommé à côté de la carte.',
    'part sessions': 'Les prochaines visites guidées.',
    'part sessions-title': 'Le titre des visites guidées.',
    'part session': 'Chaque visite guidée.',
    'part downloads': 'La balade en fichiers à télécharger.',
    'part downloads-title': 'Le titre des fichiers.',
    'part play': 'L’image d’un film, qui est aussi un bouton.',
    'part player': 'Le film, une fois lancé.',
    'part toggle': 'Le bouton qui ouvre et quitte la carte.',
    'token --costo-accent': 'Liens et marques.',
    'token --costo-ground': 'Le fond ; sombre quand votre page est sombre (`color-scheme`).',
    'token --costo-text': 'Le texte.',
    'token --costo-radius': 'L’arrondi des angles.',
    'token --costo-gap': 'Les espaces, entre les cartes et dedans.',
    'token --costo-font': 'La police ; celle de votre page par défaut.',
    'token --costo-font-size':
      'La taille du texte ; celle de votre page par défaut, 15 px au moins.',
    'token --costo-card-width': 'La largeur minimale d’une carte.',
    'token --costo-map-height': 'La hauteur de la carte, au plus presque toute la fenêtre.',
  },
  en: {
    'attribute shop': 'The shop: the last word of its page’s address.',
    'attribute tour': 'The walk: the last word of its page’s address.',
    'attribute partner':
      'Your own partner card: it is not shown to you, and your choices are respected.',
    'attribute kind': 'Only this kind of partner, or this category of shop (its code).',
    'attribute perimeter': 'Only in this neighbourhood (the last word of its page’s address).',
    'attribute show':
      '`partners`: the partners. `shops`: those recommended to your site, else all. `videos`: your own sequences of the films, else whole films.',
    'attribute label': 'The heading, in your own words.',
    'attribute utm':
      '`off`: links to partners’ sites do not say where the visitor comes from (no `utm_*`).',
    'attribute heading-level':
      'Level of the heading in your page’s outline: 2 under the page’s title, 3 under a section, and so on.',
    'shop-card attribute layout':
      '`full`: the whole card. `compact`: name, state, address and phone beside a small picture.',
    'partner-carousel attribute layout':
      '`row`: a line one scrolls. `wall`: all cards at once, in as many rows as they need.',
    'attribute exclude':
      'What your page leaves out: the last words of the addresses, separated by spaces.',
    'attribute video':
      'With `show="videos"`: this film only (the last word of its page’s address).',
    'attribute limit': 'The number of cards, at most; the link below leads to all.',
    'slot ': 'What you write inside the tag.',
    'event costo-error':
      'The content could not be read, or is no longer published. `event.error.message` says why.',
    'part card': 'The whole card.',
    'part photo': 'The picture, or what stands in its place.',
    'part credit': 'Who took the picture.',
    'part name': 'The name, as a heading.',
    'part state': 'Open, closed, opening soon.',
    'part services': 'What is offered to all.',
    'part recommended': 'Who recommends the shop.',
    'part gone': 'Says that it is no longer published.',
    'part heading': 'The heading.',
    'part previous': 'The button back.',
    'part next': 'The button forward.',
    'part list': 'The list that scrolls.',
    'part all': 'The link to the whole list.',
    'part tour': 'The whole widget.',
    'part notice': 'Why the walk is diverted or suspended.',
    'part stops': 'The list of stops.',
    'part stop': 'Each stop.',
    'part stop-name': 'The name of a stop.',
    'part map': 'The map.',
    'part pin': 'A stop on the open map.',
    'part picture': 'The picture the map is shown as.',
    'part attribution': 'Who must be named beside the map.',
    'part sessions': 'The next guided sessions.',
    'part sessions-title': 'The heading of the guided sessions.',
    'part session': 'Each guided session.',
    'part downloads': 'The walk as files to download.',
    'part downloads-title': 'The heading of the files.',
    'part play': 'A film’s picture, which is a button too.',
    'part player': 'The film, once it plays.',
    'part toggle': 'The button that opens and leaves the map.',
    'token --costo-accent': 'Links and marks.',
    'token --costo-ground': 'The ground; dark where your page is dark (`color-scheme`).',
    'token --costo-text': 'The text.',
    'token --costo-radius': 'Rounding of the corners.',
    'token --costo-gap': 'Space between the cards and inside them.',
    'token --costo-font': 'The font; your page’s by default.',
    'token --costo-font-size': 'Size of the text; your page’s by default, 15 px at least.',
    'token --costo-card-width': 'The least width of a card.',
    'token --costo-map-height': 'Height of the map, never more than most of the window.',
  },
})

/** Words for a thing of a widget; nothing when there are none. */
export const itemWords = (
  language: Written,
  widget: string,
  kind: string,
  name: string,
): string | undefined =>
  ITEM_WORDS[language][`${widget} ${kind} ${name}`] ?? ITEM_WORDS[language][`${kind} ${name}`]
