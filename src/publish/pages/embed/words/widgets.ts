import type { WidgetName } from '../../../../contract/widget-build'
import { spaced } from '../../../../spaced'
import type { Written } from './words'

/** Each widget in a title and three sentences: what it shows, for whom, and what it spares them. */
export const WIDGET_WORDS: Record<
  Written,
  Record<WidgetName, { title: string; sentences: [string, string, string] }>
> = spaced({
  fr: {
    'partner-carousel': {
      title: 'Le carrousel',
      sentences: [
        'Il montre les autres partenaires de la vitrine, les commerces que la Ville vous recommande ou les films, dans une liste que l’on fait défiler ou sur un mur.',
        'Il convient à une page d’accueil, à une barre latérale ou au bas d’un article : il s’adapte à la place qu’on lui donne.',
        'Il ne bouge jamais tout seul, laisse de côté votre propre fiche et mène vers le site de chacun.',
      ],
    },
    'shop-card': {
      title: 'La fiche de commerce',
      sentences: [
        'Elle montre un commerce : sa photo, son adresse, ses horaires, s’il est ouvert en ce moment, et ce qu’il offre à tous.',
        'Elle convient à un article, à une page « nos coups de cœur » ou à une fiche de votre propre annuaire.',
        'Horaires et fermetures suivent ce que la Ville publie : vous n’avez rien à tenir à jour.',
      ],
    },
    'tour-map': {
      title: 'La carte de balade',
      sentences: [
        'Elle montre une balade : ses étapes dans l’ordre, les distances, et une carte que le visiteur ouvre s’il le souhaite.',
        'Elle convient à un office de tourisme, à un guide ou à une page de quartier.',
        'La liste dit tout ce que dit la carte, et rien n’est chargé d’un service de cartographie tiers.',
      ],
    },
  },
  en: {
    'partner-carousel': {
      title: 'The carousel',
      sentences: [
        'It shows the showcase’s other partners, the shops the city recommends to you or the films, in a list one scrolls or as a wall.',
        'It suits a home page, a sidebar or the end of an article: it adapts to the room it is given.',
        'It never moves by itself, leaves out your own card and leads to everyone’s own site.',
      ],
    },
    'shop-card': {
      title: 'The shop card',
      sentences: [
        'It shows one shop: its picture, address and hours, whether it is open now, and what it offers to all.',
        'It suits an article, a page of favourites or an entry of your own directory.',
        'Hours and closures follow what the city publishes: you have nothing to keep up to date.',
      ],
    },
    'tour-map': {
      title: 'The map of a walk',
      sentences: [
        'It shows a walk: its stops in order, the distances, and a map that opens when the visitor asks for it.',
        'It suits a tourist office, a guide or a neighbourhood’s page.',
        'The list says all that the map says, and nothing is loaded from a third party’s map service.',
      ],
    },
  },
})
