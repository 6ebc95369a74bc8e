import type { SeedVideo } from '../types'

/**
 * The action plan's first video: one minute with each of the seven CoSto Pack partners, in a partner shop, 500 € a
 * minute, 3 500 € in all. The file is made of title cards, without sound: a stand-in for the film, and it says so.
 */
export const SERVICES: SeedVideo = {
  slug: 'des-services-pour-les-commercants',
  name: { fr: 'Des services pour les commerçants', en: 'Services for shopkeepers' },
  summary: {
    fr: 'Sept partenaires du CoSto Pack se présentent en une minute chacun. Film de démonstration, sans son, fait de cartons.',
    en: 'Seven CoSto Pack partners introduce themselves, one minute each. Demonstration film without sound, made of title cards.',
  },
  file: 'services.mp4',
  poster: 'services.webp',
  posterAlt: {
    fr: 'Carton de titre : « Des services pour les commerçants », sept partenaires en sept minutes',
    en: 'Title card in French: “Services for shopkeepers”, seven partners in seven minutes',
  },
  cost: 3500,
  sequences: [
    {
      title: { fr: 'Se faire connaître', en: 'Being found' },
      partner: 'petitscommerces-fr',
      place: { fr: 'À la Librairie du Ruisseau', en: 'At the Librairie du Ruisseau' },
      cost: 500,
      lines: [
        { fr: 'petitscommerces.fr : se faire connaître.', en: 'petitscommerces.fr: being found.' },
        {
          fr: 'Un portrait du commerçant, de sa boutique, de ses goûts.',
          en: 'A portrait of the shopkeeper, the shop, the tastes.',
        },
        {
          fr: 'Les voisins le lisent, puis ils poussent la porte.',
          en: 'Neighbours read it, then they push the door open.',
        },
        {
          fr: 'Tourné, en imagination, à la Librairie du Ruisseau.',
          en: 'Filmed, in imagination, at the Librairie du Ruisseau.',
        },
      ],
    },
    {
      title: { fr: 'Financer un projet avec ses clients', en: 'Funding a project with customers' },
      partner: 'tudigo',
      place: { fr: 'Au Fournil de la Petite Ceinture', en: 'At the Fournil de la Petite Ceinture' },
      cost: 500,
      lines: [
        {
          fr: 'Tudigo : financer un projet avec ses clients.',
          en: 'Tudigo: funding a project with your customers.',
        },
        {
          fr: 'On l’a connu sous le nom de Bulb in Town.',
          en: 'It used to be known as Bulb in Town.',
        },
        {
          fr: 'Un four à changer, une vitrine à refaire : le quartier participe.',
          en: 'An oven to replace, a window to redo: the neighbourhood chips in.',
        },
        {
          fr: 'Tourné, en imagination, au Fournil de la Petite Ceinture.',
          en: 'Filmed, in imagination, at the Fournil de la Petite Ceinture.',
        },
      ],
    },
    {
      title: { fr: 'Rendre service aux sans-abri', en: 'Lending a hand to homeless people' },
      partner: 'le-carillon',
      place: { fr: 'Au Café Halte', en: 'At Café Halte' },
      cost: 500,
      lines: [
        {
          fr: 'Le Carillon : rendre service aux personnes sans abri.',
          en: 'Le Carillon: lending a hand to homeless people.',
        },
        {
          fr: 'Un verre d’eau, des toilettes, une prise pour le téléphone.',
          en: 'A glass of water, a toilet, a socket for the phone.',
        },
        {
          fr: 'Un autocollant sur la vitrine dit ce que l’on peut demander.',
          en: 'A sticker in the window says what one may ask for.',
        },
        {
          fr: 'Tourné, en imagination, au Café Halte.',
          en: 'Filmed, in imagination, at Café Halte.',
        },
      ],
    },
    {
      title: { fr: 'Demander son avis à la rue', en: 'Asking the street what it thinks' },
      partner: 'cmarue',
      place: { fr: 'Rue de l’Olive', en: 'Rue de l’Olive' },
      cost: 500,
      lines: [
        {
          fr: 'CMaRue : demander son avis à la rue.',
          en: 'CMaRue: asking the street what it thinks.',
        },
        {
          fr: 'Quel commerce manque ici ? Les habitants répondent.',
          en: 'Which shop is missing here? Residents answer.',
        },
        {
          fr: 'La ville et les propriétaires écoutent avant de louer.',
          en: 'The city and the owners listen before they let.',
        },
        {
          fr: 'Tourné, en imagination, rue de l’Olive.',
          en: 'Filmed, in imagination, rue de l’Olive.',
        },
      ],
    },
    {
      title: { fr: 'Investir dans une petite entreprise', en: 'Investing in a small business' },
      partner: 'p-i-e',
      place: { fr: 'Chez Réparo', en: 'At Réparo' },
      cost: 500,
      lines: [
        {
          fr: 'P.I.E : investir dans une petite entreprise.',
          en: 'P.I.E: investing in a small business.',
        },
        {
          fr: 'Quand la banque hésite, quelqu’un entre au capital.',
          en: 'When the bank hesitates, someone takes a share.',
        },
        {
          fr: 'Et reste à côté du commerçant pendant les premières années.',
          en: 'And stays beside the shopkeeper through the first years.',
        },
        { fr: 'Tourné, en imagination, chez Réparo.', en: 'Filmed, in imagination, at Réparo.' },
      ],
    },
    {
      title: { fr: 'Apprendre le numérique', en: 'Learning digital skills' },
      partner: 'simplon',
      place: { fr: 'À l’Atelier aux mille aiguilles', en: 'At the Atelier aux mille aiguilles' },
      cost: 500,
      lines: [
        { fr: 'Simplon : apprendre le numérique.', en: 'Simplon: learning digital skills.' },
        {
          fr: 'Des formations dans les quartiers, pour retrouver un métier.',
          en: 'Training in the neighbourhoods, to find a trade again.',
        },
        {
          fr: 'Et des idées de communication pour les commerces voisins.',
          en: 'And ideas for the communication of the shops next door.',
        },
        {
          fr: 'Tourné, en imagination, à l’Atelier aux mille aiguilles.',
          en: 'Filmed, in imagination, at the Atelier aux mille aiguilles.',
        },
      ],
    },
    {
      title: { fr: 'Accueillir d’autres visiteurs', en: 'Welcoming other visitors' },
      partner: 'guides-du-tourisme-alternatif',
      place: { fr: 'Aux Épices de Dejean', en: 'At Les Épices de Dejean' },
      cost: 500,
      lines: [
        {
          fr: 'Les guides : accueillir d’autres visiteurs.',
          en: 'The guides: welcoming other visitors.',
        },
        {
          fr: 'Ils racontent le quartier à ceux qui n’y venaient pas.',
          en: 'They tell the neighbourhood to those who never came.',
        },
        {
          fr: 'La promenade passe par les boutiques que la Ville leur conseille.',
          en: 'The walk goes through the shops that the city recommends to them.',
        },
        {
          fr: 'Tourné, en imagination, aux Épices de Dejean.',
          en: 'Filmed, in imagination, at Les Épices de Dejean.',
        },
      ],
    },
  ],
}
