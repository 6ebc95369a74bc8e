/** Words from which the invented city is put together. */
export const KINDS = [
  ...['Librairie', 'Boulangerie', 'Fromagerie', 'Épicerie', 'Mercerie', 'Quincaillerie'],
  ...['Café', 'Atelier', 'Cave', 'Fleurs', 'L’Atelier', 'La Maison', 'Le Comptoir', 'Les Jardins'],
  ...['Au Bon', 'Droguerie', 'Cordonnerie', 'Imprimerie', 'Galerie', 'Herboristerie'],
]

export const NAMES = [
  ...[
    'du Ruisseau',
    'Labat',
    'de l’Olive',
    'Marcadet',
    'des Poissonniers',
    'Ramey',
    'Doudeauville',
  ],
  ...[
    'de la Chapelle',
    'Ordener',
    'des Abbesses',
    'Pajol',
    'du Canal',
    'des Trois Frères',
    'Myrha',
  ],
  ...[
    'Léon',
    'des Écluses',
    'Stephenson',
    'de l’Évangile',
    'Riquet',
    'Cavé',
    'du Marché',
    'Hébert',
  ],
]

export const STREETS = [
  ...['rue du Ruisseau', 'rue Labat', 'rue de l’Olive', 'rue Marcadet', 'rue des Poissonniers'],
  ...['passage Ramey', 'rue Doudeauville', 'boulevard de la Chapelle', 'rue Ordener', 'rue Pajol'],
]

export const CATEGORIES = ['bookshop', 'bakery', 'cheese', 'grocery', 'craft', 'cafe', 'repair']
export const THEMES = ['livres', 'gastronomie', 'artisanat', 'enfants', 'mode', 'nature']
export const SERVICES = [
  'water',
  'step-free',
  'parcel',
  'toilets',
  'wifi',
  'phone-charging',
  'pets',
]
export const PARTNERS = ['tourism', 'crowdfunding', 'charity', 'visibility', 'tourism-office']

/** Sentences of stories, about as long as editors write them. */
export const SENTENCES = {
  fr: [
    'Ouverte en 1987 par deux institutrices, la maison garde une règle : on goûte avant d’acheter.',
    'Le samedi, la file va jusqu’au coin de la rue, et personne ne s’en plaint.',
    'Les étagères viennent d’un ancien dépôt de la Petite Ceinture, et le comptoir d’une pharmacie.',
    'On y répare, on y échange, on y prend des nouvelles des voisins.',
    'Le patron connaît chacun par son prénom, et les habitudes de chacun par cœur.',
    'Un prêt des habitants du quartier a payé la nouvelle vitrine.',
    'L’hiver, un poêle à bois chauffe la petite salle du fond, où l’on peut s’asseoir.',
    'Tout est fait sur place, de la pâte levée la nuit aux étiquettes écrites à la main.',
  ],
  en: [
    'Opened in 1987 by two schoolteachers, the house keeps one rule: taste before you buy.',
    'On Saturdays the queue reaches the corner of the street, and nobody minds.',
    'The shelves come from a former depot of the Petite Ceinture, the counter from a pharmacy.',
    'People mend things here, swap them, and ask after their neighbours.',
    'The owner knows everyone by first name, and everyone’s habits by heart.',
    'A loan from the people of the quarter paid for the new shop window.',
    'In winter a wood stove warms the small back room, where one may sit down.',
    'All is made on the spot, from dough that rises overnight to labels written by hand.',
  ],
}

/** About 300 texts of opening hours. */
export const HOURS = ['Mo-Fr', 'Tu-Sa', 'Mo-Sa', 'We-Su', 'Tu-Su'].flatMap((days) =>
  ['07:30', '08:00', '09:00', '09:30', '10:00', '10:30'].flatMap((from) =>
    ['18:00', '19:00', '19:30', '20:00', '21:00'].flatMap((to) => [
      `${days} ${from}-${to}`,
      `${days} ${from}-12:30,14:00-${to}; PH off`,
    ]),
  ),
)
