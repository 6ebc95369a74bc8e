import type { SeedRecommendation } from '../types'

/** Which shops the city recommends to which partner, and why: the plan's "shops that SEMAEST indicates to them". */
export const RECOMMENDATIONS: SeedRecommendation[] = [
  ...to('les-amis-du-nord-est', {
    'librairie-du-ruisseau': {
      fr: 'Pour la lecture du dimanche matin.',
      en: 'For the reading on Sunday mornings.',
    },
    'cafe-halte': {
      fr: 'Pour le café laissé à un inconnu.',
      en: 'For the coffee left to a stranger.',
    },
    reparo: {
      fr: 'Parce qu’on y apprend à ne plus jeter.',
      en: 'Because there you learn to throw nothing away.',
    },
    'les-epices-de-dejean': { fr: 'Sur le chemin de la balade.', en: 'On the way of the walk.' },
    'le-pain-de-l-olive': {
      fr: 'À annoncer : il ouvre dans quelques semaines.',
      en: 'To announce: it opens in a few weeks.',
    },
  }),
  ...to('guides-du-tourisme-alternatif', {
    'disques-belliard': {
      fr: 'Une écoute au milieu de la balade.',
      en: 'A listen halfway through the walk.',
    },
    'comptoir-des-rosiers': {
      fr: 'Pour finir aux Puces sans se perdre.',
      en: 'To end at the flea markets without getting lost.',
    },
    'petite-scene-de-myrha': {
      fr: 'Quarante places, à réserver.',
      en: 'Forty seats, to be booked.',
    },
    'the-des-rails': { fr: 'La pause au-dessus des voies.', en: 'The break above the tracks.' },
  }),
  ...to('le-carillon', {
    'cafe-halte': {
      fr: 'Offre déjà sept services à tous.',
      en: 'Already offers seven services to all.',
    },
    'epicerie-du-square': {
      fr: 'Ouverte tard, tous les jours.',
      en: 'Open late, every day.',
    },
    'salon-des-poissonniers': {
      fr: 'Prête une prise et un verre d’eau.',
      en: 'Lends a socket and a glass of water.',
    },
  }),
  ...to('petitscommerces-fr', {
    'fromagerie-des-trois-chevres': {
      fr: 'Un beau portrait à faire.',
      en: 'A fine portrait to write.',
    },
    'l-etabli-d-or': {
      fr: 'Un métier que l’on voit depuis la rue.',
      en: 'A craft you can see from the street.',
    },
    'wax-et-fils': { fr: 'Père et fils, même comptoir.', en: 'Father and son, one counter.' },
    'studio-clignancourt': {
      fr: 'Le mur de portraits vaut le détour.',
      en: 'The wall of portraits is worth the trip.',
    },
  }),
  ...to('tourisme-plaine-commune', {
    'comptoir-des-rosiers': {
      fr: 'À Saint-Ouen, les jours de Puces.',
      en: 'In Saint-Ouen, on flea-market days.',
    },
    'cycles-de-la-porte': {
      fr: 'La dernière pompe à vélo avant les Puces.',
      en: 'The last bicycle pump before the flea markets.',
    },
  }),
  ...to('office-du-tourisme-de-paris', {
    'table-d-ornano': {
      fr: 'La table d’hôtes accueille les voyageurs seuls.',
      en: 'The long table suits people travelling alone.',
    },
    'fleurs-du-poteau': {
      fr: 'Le cours de bouquet se donne aussi en anglais.',
      en: 'The bouquet class is given in English too.',
    },
    'la-grimpe-pajol': {
      fr: 'Un jour de pluie avec des enfants.',
      en: 'For a rainy day with children.',
    },
  }),
  {
    partner: 'tudigo',
    shop: 'jardin-curial',
    reason: {
      fr: 'Un projet à financer avant le printemps.',
      en: 'A project to fund before the spring.',
    },
    from: -7,
    until: 90,
  },
]

function to(partner: string, reasons: Record<string, SeedRecommendation['reason']>) {
  return Object.entries(reasons).map(([shop, reason]) => ({ partner, shop, reason }))
}
