import type { SeedTour } from '../types'

/**
 * "Nord du 18e, Porte de Clignancourt – Saint-Ouen": the six places of the action plan, from west to east and then north.
 * Positions to about 100 m. Where each comes from stands beside it; "Paris Data" is the city's open data (ODbL): addresses
 * of shops, public toilets, Wi-Fi sites and bicycle stations, each with a position.
 */
export const NORD: SeedTour = {
  slug: 'nord-du-18e',
  name: { fr: 'Balade\u00a0: le nord du 18e', en: 'Walk: the north of the 18th' },
  summary: {
    fr: 'D’une gare devenue salle de concert aux Puces de Saint-Ouen, le long de la Petite Ceinture.',
    en: 'From a station turned concert hall to the Saint-Ouen flea markets, along the old belt railway.',
  },
  story: {
    fr: 'Ces rues ont mauvaise réputation auprès de ceux qui n’y sont jamais venus. On y marche entre jardins partagés, cafés associatifs et antiquaires\u00a0; la Petite Ceinture, que l’on croise trois fois, sert de fil. Prenez un samedi ou un dimanche\u00a0: les Puces sont ouvertes.',
    en: 'These streets have a bad name among people who have never been there. You walk between shared gardens, community cafés and antique dealers; the old belt railway, met three times, is the thread. Come on a Saturday or a Sunday, when the flea markets are open.',
  },
  stepFree: 'unknown',
  credits: {
    fr: 'La Vitrine CoSto, pour sa démonstration. Les lieux existent\u00a0; les commerces et les visites guidées sont inventés. Positions d’après les données ouvertes de la Ville de Paris (licence ODbL).',
    en: 'The CoSto Showcase, for its demonstration. The places exist; the shops and the guided visits are invented. Positions after the open data of the City of Paris (ODbL licence).',
  },
  picture: 'railway',
  // invented: a Saturday, when the flea markets are open
  sessions: [
    {
      ...{ saturday: 2, at: '14:30', durationMinutes: 120, capacity: 15 },
      guide: 'Guides du tourisme alternatif',
      meetingPoint: {
        fr: 'Devant le Hasard Ludique, sur le pont',
        en: 'Outside Le Hasard Ludique, on the bridge',
      },
      booking: 'https://example.org/nord-du-18e',
    },
    {
      ...{ saturday: 4, at: '14:30', durationMinutes: 120, capacity: 15, state: 'full' },
      guide: 'Guides du tourisme alternatif',
    },
    {
      ...{ saturday: 6, at: '14:30', durationMinutes: 120, state: 'cancelled' },
      guide: 'Guides du tourisme alternatif',
      note: {
        fr: 'Les Puces sont fermées ce jour-là\u00a0: la visite est reportée.',
        en: 'The flea markets are closed that day: the visit is postponed.',
      },
    },
  ],
  stops: [
    {
      // 48°53′45″ N, 2°19′43″ E (Wikipedia, Gare de l'avenue de Saint-Ouen); the scan reads "Iudique"
      name: { fr: 'Le Hasard Ludique', en: 'Le Hasard Ludique' },
      text: {
        fr: 'L’ancienne gare de l’avenue de Saint-Ouen, bâtie en pont sur les voies, est depuis 2017 un lieu de concerts et de fête.',
        en: 'The former avenue de Saint-Ouen station, built as a bridge over the tracks, has been a place for concerts and parties since 2017.',
      },
      address: '128 avenue de Saint-Ouen, 75018 Paris',
      at: [48.8958, 2.3286],
      picture: 'station',
      dwellMinutes: 5,
      directions: {
        fr: 'Longez la voie ferrée vers l’est\u00a0: rue Leibniz, puis rue Belliard jusqu’au n°\u00a0131.',
        en: 'Follow the railway eastwards: rue Leibniz, then rue Belliard as far as no. 131.',
      },
    },
    {
      shop: 'disques-belliard',
      text: {
        fr: 'Une halte dans la rue qui borde la tranchée de la Petite Ceinture.',
        en: 'A stop in the street that runs along the railway cutting.',
      },
      dwellMinutes: 10,
      directions: {
        fr: 'Continuez la rue Belliard, puis prenez à gauche jusqu’au boulevard Ney et traversez-le\u00a0: l’avenue de la Porte Montmartre est en face.',
        en: 'Go on along rue Belliard, then turn left as far as boulevard Ney and cross it: avenue de la Porte Montmartre is opposite.',
      },
    },
    {
      // published list of family places: 48.89883, 2.33739; agrees with the library at nos. 16–30 (Paris Data)
      name: { fr: 'Le Petit Ney', en: 'Le Petit Ney' },
      text: {
        fr: 'Un café littéraire et ludique tenu par une association, pour les habitants de tous les âges.',
        en: 'A community café for books and games, run by an association for people of all ages.',
      },
      address: '10 avenue de la Porte Montmartre, 75018 Paris',
      at: [48.89883, 2.33739],
      picture: 'cafe',
      dwellMinutes: 15,
      directions: {
        fr: 'Revenez sur vos pas jusqu’à la rue Belliard et prenez-la à gauche, jusqu’à la rue du Ruisseau.',
        en: 'Go back the way you came to rue Belliard and turn left into it, as far as rue du Ruisseau.',
      },
    },
    {
      // where rue du Ruisseau crosses the tracks, between its junctions at 48.8968 and 48.8972 (public street graph of Paris)
      name: { fr: 'Les Jardins du Ruisseau', en: 'Les Jardins du Ruisseau' },
      text: {
        fr: 'Depuis 2004, des habitants cultivent le quai de l’ancienne gare Ornano, en contrebas de la rue. Portes ouvertes les week-ends d’après-midi à la belle saison.',
        en: 'Since 2004, residents have gardened the platform of the former Ornano station, below the street. Open on weekend afternoons in the warm months.',
      },
      address: '110 bis rue du Ruisseau, 75018 Paris',
      at: [48.8971, 2.3422],
      picture: 'railway',
      dwellMinutes: 10,
      directions: {
        fr: 'Continuez la rue Belliard jusqu’au boulevard Ornano\u00a0: l’ancienne gare est au n°\u00a083.',
        en: 'Go on along rue Belliard to boulevard Ornano: the former station is at no. 83.',
      },
    },
    {
      // a line of 32 km, not a point: we take the former Ornano station, from whose terrace the tracks are seen
      // 83 boulevard Ornano: 48.89765, 2.34418 (Paris Data)
      name: { fr: 'La Petite Ceinture', en: 'La Petite Ceinture' },
      text: {
        fr: 'La voie ferrée fait le tour de Paris\u00a0; ce point est l’ancienne gare Ornano, d’où l’on voit les rails et les quais.',
        en: 'The railway runs all around Paris; this point is the former Ornano station, from which you see the tracks and platforms.',
      },
      address: 'Ancienne gare Ornano, 83 boulevard Ornano, 75018 Paris',
      at: [48.89765, 2.34418],
      picture: 'railway',
      dwellMinutes: 5,
      directions: {
        fr: 'Suivez le boulevard Ornano vers le nord\u00a0: après le boulevard Ney, c’est l’avenue de la Porte de Clignancourt. La boutique est au n°\u00a017.',
        en: 'Follow boulevard Ornano northwards: after boulevard Ney it is avenue de la Porte de Clignancourt. The shop is at no. 17.',
      },
    },
    {
      shop: 'cycles-de-la-porte',
      dwellMinutes: 5,
      directions: {
        fr: 'Continuez tout droit et passez le boulevard périphérique, puis prenez à gauche la rue des Rosiers.',
        en: 'Go straight on and past the boulevard périphérique, then turn left into rue des Rosiers.',
      },
    },
    {
      // entrance at 99 rue des Rosiers, Saint-Ouen (not Paris): middle of two published positions 60 m apart,
      // (48.9026, 2.3433) and (48.9025, 2.3420), moved onto the street
      name: { fr: 'Marché Vernaison', en: 'Marché Vernaison' },
      text: {
        fr: 'Le plus ancien des marchés aux puces, né vers 1885\u00a0: des ruelles et des centaines de petits stands. Nous sommes à Saint-Ouen.',
        en: 'The oldest of the flea markets, begun around 1885: alleys and hundreds of small stalls. We are in Saint-Ouen now.',
      },
      address: '99 rue des Rosiers, 93400 Saint-Ouen-sur-Seine',
      at: [48.9023, 2.3428],
      picture: 'market',
      dwellMinutes: 15,
      directions: {
        fr: 'Continuez la rue des Rosiers jusqu’au n°\u00a0110.',
        en: 'Go on along rue des Rosiers as far as no. 110.',
      },
    },
    {
      // 110 rue des Rosiers, beside no. 106 published at (48.9028, 2.3416)
      name: { fr: 'Marché Serpette', en: 'Marché Serpette' },
      text: {
        fr: 'Un ancien garage devenu marché couvert d’antiquaires, voisin du marché Paul-Bert.',
        en: 'A former garage turned indoor antiques market, next to the Paul-Bert market.',
      },
      address: '110 rue des Rosiers, 93400 Saint-Ouen-sur-Seine',
      at: [48.903, 2.341],
      picture: 'market',
      dwellMinutes: 5,
    },
  ],
  // along rue Leibniz, rue Belliard, avenue de la Porte Montmartre, boulevard Ornano, avenue de la Porte de Clignancourt and
  // rue des Rosiers; junctions from a public street graph of Paris
  line: [
    [2.3286, 48.8958],
    [2.32844, 48.89587],
    [2.33086, 48.89596],
    [2.33307, 48.89624],
    [2.33483, 48.89644],
    [2.3352, 48.8965],
    [2.33617, 48.89661],
    [2.33829, 48.89691],
    [2.33799, 48.89723],
    [2.33742, 48.8978],
    [2.33686, 48.89846],
    [2.33739, 48.89883],
    [2.33686, 48.89846],
    [2.33742, 48.8978],
    [2.33799, 48.89723],
    [2.33849, 48.89674],
    [2.34229, 48.89722],
    [2.34428, 48.89748],
    [2.34424, 48.89806],
    [2.34418, 48.8993],
    [2.34412, 48.90065],
    [2.34401, 48.90117],
    [2.34395, 48.9016],
    [2.3437, 48.9017],
    [2.3428, 48.9023],
    [2.341, 48.903],
  ],
}
