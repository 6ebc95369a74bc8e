import type { SeedTour } from '../types'

/**
 * "Est du 18e": the places of the action plan from the Rosa Parks station to the Bar commun. Positions to about 100 m; "Paris
 * Data" as in the other walk. Of the plan's list, KATA is left out: no trustworthy source says where or what it was.
 */
export const EST: SeedTour = {
  slug: 'est-du-18e',
  name: { fr: 'Balade\u00a0: l’est du 18e', en: 'Walk: the east of the 18th' },
  summary: {
    fr: 'D’une gare neuve aux marchés de la Chapelle et de Château Rouge, entre halles et voies ferrées.',
    en: 'From a new station to the markets of La Chapelle and Château Rouge, between halls and railways.',
  },
  story: {
    fr: 'Entre les voies de la gare de l’Est et celles de la gare du Nord, un quartier d’entrepôts devient un quartier de bibliothèques, d’ateliers et de cuisines du monde. La balade finit devant un verre, dans un bar que ses habitants tiennent eux-mêmes.',
    en: 'Between the tracks of the Gare de l’Est and those of the Gare du Nord, a district of warehouses is turning into one of libraries, workshops and the world’s cooking. The walk ends over a drink, in a bar that its neighbours run themselves.',
  },
  stepFree: 'unknown',
  credits: {
    fr: 'La Vitrine CoSto, pour sa démonstration. Les lieux existent\u00a0; les commerces et les visites guidées sont inventés. Positions d’après les données ouvertes de la Ville de Paris (licence ODbL).',
    en: 'The CoSto Showcase, for its demonstration. The places exist; the shops and the guided visits are invented. Positions after the open data of the City of Paris (ODbL licence).',
  },
  picture: 'hall',
  // invented
  sessions: [
    {
      ...{ saturday: 3, at: '10:30', durationMinutes: 120, capacity: 12 },
      guide: 'Les Amis du Nord-Est',
    },
  ],
  stops: [
    {
      // 48°53′47″ N, 2°22′27″ E (Wikipedia); the bicycle station "Gaston Tessier – Rosa Parks RER" agrees
      name: { fr: 'Gare Rosa-Parks', en: 'Rosa Parks station' },
      text: {
        fr: 'La gare du RER E, ouverte en décembre 2015. Elle est de l’autre côté de la limite, dans le 19e.',
        en: 'The RER E station, opened in December 2015. It lies just across the border, in the 19th district.',
      },
      address: '39 rue Gaston-Tessier, 75019 Paris',
      at: [48.89639, 2.37417],
      picture: 'station',
      directions: {
        fr: 'Gagnez la rue d’Aubervilliers et suivez-la vers le sud. Tournez à droite dans la rue Riquet, qui franchit les voies, jusqu’au n°\u00a084.',
        en: 'Make for rue d’Aubervilliers and follow it southwards. Turn right into rue Riquet, which crosses the tracks, as far as no. 84.',
      },
    },
    {
      shop: 'the-des-rails',
      dwellMinutes: 10,
      directions: {
        fr: 'Prenez l’esplanade Nathalie-Sarraute vers le sud\u00a0: la halle la borde.',
        en: 'Take esplanade Nathalie-Sarraute southwards: the hall stands along it.',
      },
    },
    {
      // nos. 16 (48.88839, 2.36259, Paris Data) and 12 (48.88799, 2.36271) of the esplanade
      name: { fr: 'Halle Pajol', en: 'Halle Pajol' },
      text: {
        fr: 'Une halle de marchandises aux toits en dents de scie, devenue bibliothèque, auberge de jeunesse et jardin couvert.',
        en: 'A goods hall with saw-tooth roofs, now a library, a youth hostel and a covered garden.',
      },
      address: '20 esplanade Nathalie-Sarraute, 75018 Paris',
      at: [48.8886, 2.3626],
      picture: 'hall',
      dwellMinutes: 10,
      directions: {
        fr: 'Revenez à la rue Riquet, prenez-la à gauche, puis à droite la rue de l’Olive.',
        en: 'Go back to rue Riquet and turn left into it, then right into rue de l’Olive.',
      },
    },
    {
      // 10 rue de l'Olive: a dozen stallholders within 30 m of (48.8910, 2.3615) (Paris Data); the plan's "Marché d'olive"
      name: { fr: 'Marché de l’Olive', en: 'Marché de l’Olive' },
      text: {
        fr: 'Le marché couvert de la Chapelle, que tout le monde appelle par le nom de sa rue.',
        en: 'The covered market of La Chapelle, which everyone calls by the name of its street.',
      },
      address: '10 rue de l’Olive, 75018 Paris',
      at: [48.891, 2.3614],
      picture: 'market',
      dwellMinutes: 10,
      directions: {
        fr: 'Revenez à la rue Riquet, à droite, puis suivez la rue Marx-Dormoy vers le sud. Prenez à droite la rue Doudeauville, qui franchit les voies, jusqu’à la rue des Poissonniers\u00a0: la rue Dejean est à deux pas, du côté de Château Rouge.',
        en: 'Go back to rue Riquet and turn right, then follow rue Marx-Dormoy southwards. Turn right into rue Doudeauville, which crosses the tracks, as far as rue des Poissonniers: rue Dejean is a few steps away, on the side of Château Rouge.',
      },
    },
    {
      shop: 'les-epices-de-dejean',
      dwellMinutes: 5,
      directions: {
        fr: 'Le marché est la rue même\u00a0: suivez-la jusqu’à la rue des Poissonniers.',
        en: 'The market is the street itself: follow it to rue des Poissonniers.',
      },
    },
    {
      // nos. 1 (48.88714, 2.35084) and 9 (48.88743, 2.35011, Paris Data) of the street
      name: { fr: 'Marché Dejean', en: 'Marché Dejean' },
      text: {
        fr: 'Une rue piétonne d’étals à Château Rouge\u00a0: poissons, piments, bananes plantain.',
        en: 'A pedestrian street of stalls at Château Rouge: fish, chillies, plantains.',
      },
      address: 'Rue Dejean, 75018 Paris',
      at: [48.8873, 2.3505],
      picture: 'market',
      dwellMinutes: 10,
      directions: {
        fr: 'Au bout de la rue Dejean, suivez la rue des Poissonniers vers le nord jusqu’au n°\u00a0135.',
        en: 'At the end of rue Dejean, follow rue des Poissonniers northwards as far as no. 135.',
      },
    },
    {
      // 135 rue des Poissonniers (its own page, its neighbours' portrait and the press agree), across from no. 116
      // (48.8944, 2.3530) and next to the bicycle station "Poissonniers – Championnet" (48.89543, 2.35302). The plan's
      // "(Tristan Tza…" beside it is a street 800 m further east.
      name: { fr: 'Le Bar commun', en: 'Le Bar commun' },
      text: {
        fr: 'Un bar associatif ouvert en 2017, tenu par des bénévoles\u00a0: on y prend un café, et l’on y débat.',
        en: 'A community bar opened in 2017 and run by volunteers: have a coffee, and join the debate.',
      },
      address: '135 rue des Poissonniers, 75018 Paris',
      at: [48.8953, 2.3529],
      picture: 'cafe',
    },
  ],
  // along rue d'Aubervilliers, rue Riquet, esplanade Nathalie-Sarraute, rue de l'Olive, rue Doudeauville, rue Dejean and rue des
  // Poissonniers; junctions from a public street graph of Paris and its bicycle stations
  line: [
    [2.37417, 48.89639],
    [2.3724, 48.8962],
    [2.37138, 48.89572],
    [2.36886, 48.89088],
    [2.36812, 48.88969],
    [2.36381, 48.88991],
    [2.36254, 48.88996],
    [2.3626, 48.8886],
    [2.36254, 48.88996],
    [2.36128, 48.89007],
    [2.36126, 48.89068],
    [2.3614, 48.891],
    [2.36126, 48.89068],
    [2.36128, 48.89007],
    [2.35991, 48.89024],
    [2.35988, 48.88905],
    [2.35145, 48.88828],
    [2.35002, 48.88755],
    [2.35045, 48.88735],
    [2.35098, 48.88714],
    [2.35154, 48.88829],
    [2.35163, 48.88906],
    [2.35145, 48.89046],
    [2.35171, 48.89147],
    [2.3527, 48.89324],
    [2.3529, 48.8953],
  ],
}
