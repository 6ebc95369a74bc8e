import type { SeedVideo } from '../types'

/**
 * The action plan's second video: 500 € a minute with one partner, and the locations, 3 000 € in all. Title cards without
 * sound, as the first one.
 */
export const TOURISM: SeedVideo = {
  slug: 'le-18e-que-vous-ne-connaissez-pas',
  name: { fr: 'Le 18e que vous ne connaissez pas', en: 'The 18th you don’t know' },
  summary: {
    fr: 'Cinq étapes au nord et à l’est du 18e, avec ceux qui les font visiter. Film de démonstration, sans son, fait de cartons.',
    en: 'Five stops in the north and east of the 18th, with those who show people around. Demonstration film without sound, made of title cards.',
  },
  file: 'tourism.mp4',
  poster: 'tourism.webp',
  posterAlt: {
    fr: 'Carton de titre : « Le 18e que vous ne connaissez pas », cinq étapes en cinq minutes',
    en: 'Title card in French: “The 18th you don’t know”, five stops in five minutes',
  },
  cost: 3000,
  sequences: [
    {
      title: { fr: 'Les Puces, un samedi', en: 'The flea markets, one Saturday' },
      partner: 'tourisme-plaine-commune',
      place: { fr: 'Marchés Vernaison et Serpette', en: 'Vernaison and Serpette markets' },
      cost: 500,
      lines: [
        {
          fr: 'Les Puces de Saint-Ouen, un samedi.',
          en: 'The Saint-Ouen flea markets, one Saturday.',
        },
        {
          fr: 'On passe sous le périphérique, et l’on change de ville.',
          en: 'You walk under the ring road, and you are in another town.',
        },
        {
          fr: 'Vernaison et ses ruelles, Serpette sous son toit de garage.',
          en: 'Vernaison and its alleys, Serpette under its garage roof.',
        },
        {
          fr: 'Avec l’office de tourisme de Plaine Commune.',
          en: 'With the Plaine Commune tourism office.',
        },
      ],
    },
    {
      title: { fr: 'La Petite Ceinture', en: 'The old belt railway' },
      partner: 'guides-du-tourisme-alternatif',
      place: { fr: 'Les Jardins du Ruisseau', en: 'Les Jardins du Ruisseau' },
      cost: 500,
      lines: [
        { fr: 'La Petite Ceinture, côté jardin.', en: 'The old belt railway, on the garden side.' },
        {
          fr: 'Plus un train de voyageurs depuis 1934.',
          en: 'Not one passenger train since 1934.',
        },
        {
          fr: 'Sur le quai poussent des tomates, et des amitiés.',
          en: 'Tomatoes grow on the platform, and friendships.',
        },
        {
          fr: 'Avec les guides du tourisme alternatif.',
          en: 'With the alternative tourism guides.',
        },
      ],
    },
    {
      title: { fr: 'Une halle au soleil', en: 'A hall in the sun' },
      partner: 'simplon',
      place: { fr: 'Halle Pajol', en: 'Halle Pajol' },
      cost: 500,
      lines: [
        { fr: 'La halle Pajol, au soleil.', en: 'The Halle Pajol, in the sun.' },
        {
          fr: 'Des marchandises y attendaient le train ; on y lit, on y dort, on y jardine.',
          en: 'Goods used to wait here for the train; people read, sleep and garden here now.',
        },
        {
          fr: 'Les toits en dents de scie portent des panneaux solaires.',
          en: 'The saw-tooth roofs carry solar panels.',
        },
        { fr: 'Avec Simplon.', en: 'With Simplon.' },
      ],
    },
    {
      title: { fr: 'Deux marchés', en: 'Two markets' },
      partner: 'office-du-tourisme-de-paris',
      place: { fr: 'Marché de l’Olive et marché Dejean', en: 'Olive and Dejean markets' },
      cost: 500,
      lines: [
        {
          fr: 'Deux marchés, à dix minutes l’un de l’autre.',
          en: 'Two markets, ten minutes apart.',
        },
        {
          fr: 'L’Olive sous sa halle, avec ses fromagers et ses primeurs.',
          en: 'L’Olive in its hall, with its cheesemongers and greengrocers.',
        },
        {
          fr: 'Dejean en pleine rue, avec ses piments et ses poissons.',
          en: 'Dejean in the street, with its chillies and its fish.',
        },
        { fr: 'Avec l’office du tourisme de Paris.', en: 'With the Paris tourism office.' },
      ],
    },
    {
      title: { fr: 'Un dernier verre', en: 'One last drink' },
      partner: 'les-amis-du-nord-est',
      place: { fr: 'Le Bar commun', en: 'Le Bar commun' },
      cost: 500,
      lines: [
        { fr: 'Un dernier verre au Bar commun.', en: 'One last drink at the Bar commun.' },
        {
          fr: 'Pas de patron, pas de serveur : des bénévoles.',
          en: 'No boss, no waiter: volunteers.',
        },
        {
          fr: 'On y refait la rue, avant de refaire le monde.',
          en: 'They put the street to rights, before the world.',
        },
        { fr: 'Avec les Amis du Nord-Est.', en: 'With the Amis du Nord-Est.' },
      ],
    },
  ],
}
