/** The closed lists an editor chooses from. A value is stable and public; its label may be reworded. */
export type Choice = { value: string; label: { fr: string; en: string } }

const choices = (table: Record<string, [fr: string, en: string]>): Choice[] =>
  Object.entries(table).map(([value, [fr, en]]) => ({ value, label: { fr, en } }))

/** The seven services of the CoSto Pack, then the bodies that relay them. */
export const PARTNER_KINDS = choices({
  tourism: ['Tourisme alternatif', 'Alternative tourism'],
  investment: ['Investissement participatif', 'Crowd investment'],
  crowdfunding: ['Financement participatif', 'Crowdfunding'],
  charity: ['Solidarité', 'Charity'],
  urbanism: ['Urbanisme', 'Urban planning'],
  visibility: ['Visibilité', 'Visibility'],
  training: ['Formation', 'Training'],
  'tourism-office': ['Office de tourisme', 'Tourism office'],
  'shopkeepers-association': ['Association de commerçants', 'Shopkeepers’ association'],
  'public-body': ['Organisme public', 'Public body'],
})

export const SHOP_CATEGORIES = choices({
  grocery: ['Épicerie', 'Grocery'],
  bakery: ['Boulangerie-pâtisserie', 'Bakery'],
  butcher: ['Boucherie-charcuterie', 'Butcher'],
  cheese: ['Fromagerie', 'Cheese shop'],
  wine: ['Cave à vins', 'Wine shop'],
  restaurant: ['Restaurant', 'Restaurant'],
  cafe: ['Café, salon de thé', 'Café, tea room'],
  bar: ['Bar', 'Bar'],
  bookshop: ['Librairie', 'Bookshop'],
  music: ['Musique, disques', 'Music, records'],
  fashion: ['Mode', 'Fashion'],
  jewellery: ['Bijouterie', 'Jewellery'],
  home: ['Maison, décoration', 'Home, interiors'],
  craft: ['Artisanat', 'Crafts'],
  photo: ['Photographie', 'Photography'],
  sport: ['Sport', 'Sport'],
  toys: ['Jouets, enfants', 'Toys, children'],
  florist: ['Fleurs, jardin', 'Flowers, garden'],
  beauty: ['Beauté, coiffure', 'Beauty, hair'],
  health: ['Santé, optique', 'Health, optician'],
  repair: ['Réparation', 'Repair'],
  services: ['Services', 'Services'],
  market: ['Marché', 'Market'],
  culture: ['Lieu culturel', 'Cultural venue'],
  other: ['Autre', 'Other'],
})

export const THEMES = choices({
  gastronomie: ['Gastronomie', 'Food'],
  vin: ['Vin', 'Wine'],
  sport: ['Sport', 'Sport'],
  photographie: ['Photographie', 'Photography'],
  nature: ['Nature', 'Nature'],
  mode: ['Mode', 'Fashion'],
  decoration: ['Décoration', 'Interiors'],
  musique: ['Musique', 'Music'],
  livres: ['Livres', 'Books'],
  artisanat: ['Artisanat', 'Crafts'],
  enfants: ['Enfants', 'Children'],
  'bien-etre': ['Bien-être', 'Well-being'],
})

/** Services a shop offers to all, customers or not. */
export const SHOP_SERVICES = choices({
  water: ['Eau', 'Drinking water'],
  toilets: ['Toilettes', 'Toilets'],
  'phone-charging': ['Recharge de téléphone', 'Phone charging'],
  'step-free': ['Entrée de plain-pied', 'Step-free entrance'],
  wifi: ['Wi-Fi', 'Wi-Fi'],
  microwave: ['Micro-ondes', 'Microwave'],
  'first-aid': ['Trousse de premiers secours', 'First-aid kit'],
  pets: ['Animaux bienvenus', 'Pets welcome'],
  'baby-changing': ['Table à langer', 'Baby changing'],
  parcel: ['Relais colis', 'Parcel pick-up'],
})

export const LIFECYCLE = choices({
  announced: ['Annoncé', 'Announced'],
  opening: ['Ouvre bientôt', 'Opening soon'],
  open: ['Ouvert', 'Open'],
  closed: ['Fermé définitivement', 'Closed for good'],
})

export const TOUR_STATES = choices({
  open: ['Ouverte', 'Open'],
  diverted: ['Déviée', 'Diverted'],
  suspended: ['Suspendue', 'Suspended'],
})

export const STEP_FREE = choices({
  yes: ['Oui', 'Yes'],
  no: ['Non', 'No'],
  unknown: ['Non vérifié', 'Not checked'],
})

export const STOP_KINDS = choices({
  shop: ['Un commerce', 'A shop'],
  place: ['Un autre lieu', 'Another place'],
})

/** Of a walk led on a date. */
export const SESSION_STATES = choices({
  scheduled: ['Prévue', 'Scheduled'],
  full: ['Complète', 'Full'],
  cancelled: ['Annulée', 'Cancelled'],
})

/** Licences of facts and texts, by SPDX identifier. */
export const LICENCES = choices({
  'etalab-2.0': ['Licence Ouverte 2.0 (Etalab)', 'Licence Ouverte 2.0 (Etalab)'],
  'CC-BY-4.0': ['CC BY 4.0', 'CC BY 4.0'],
  'CC-BY-SA-4.0': ['CC BY-SA 4.0', 'CC BY-SA 4.0'],
  'CC0-1.0': ['CC0 (domaine public)', 'CC0 (public domain)'],
  'ODbL-1.0': ['ODbL 1.0', 'ODbL 1.0'],
  'all-rights-reserved': ['Tous droits réservés', 'All rights reserved'],
})

export const RIGHTS_SCOPES = choices({
  web: ['Web', 'Web'],
  social: ['Réseaux sociaux', 'Social media'],
  print: ['Imprimé', 'Print'],
})

export const SOCIAL_NETWORKS = choices({
  instagram: ['Instagram', 'Instagram'],
  facebook: ['Facebook', 'Facebook'],
  linkedin: ['LinkedIn', 'LinkedIn'],
  youtube: ['YouTube', 'YouTube'],
  mastodon: ['Mastodon', 'Mastodon'],
  bluesky: ['Bluesky', 'Bluesky'],
  tiktok: ['TikTok', 'TikTok'],
  x: ['X', 'X'],
  other: ['Autre', 'Other'],
})

export const CAPTION_LANGUAGES = choices({
  fr: ['Français', 'French'],
  en: ['Anglais', 'English'],
  es: ['Espagnol', 'Spanish'],
  de: ['Allemand', 'German'],
  it: ['Italien', 'Italian'],
})

export const ROLES = choices({
  admin: ['Administration', 'Administrator'],
  editor: ['Rédaction', 'Editor'],
  partner: ['Partenaire', 'Partner'],
  office: ['Office de tourisme', 'Tourism office'],
  readonly: ['Lecture seule', 'Read only'],
})

/** Ways to show others without a script. */
export const CHANNELS = choices({
  newsletter: ['Lettre d’information', 'Newsletter'],
  post: ['Publication sur un réseau', 'Social post'],
  print: ['Imprimé', 'Print'],
})

export type Channel = 'newsletter' | 'post' | 'print'

/** What a dated reading tells. */
export const INDICATORS = choices({
  followers: ['Abonnés', 'Followers'],
  customers: ['Nouveaux clients CoSto', 'New CoSto customers'],
  survey: ['Résultat d’enquête', 'Survey result'],
})

/** Languages in which a partner is written to. */
export const SHEET_LANGUAGES = choices({
  fr: ['Français', 'French'],
  en: ['Anglais', 'English'],
})

/** Of what a partner or a shopkeeper has proposed. */
export const PROPOSAL_STATES = choices({
  waiting: ['À décider', 'To decide'],
  'sent-back': ['Renvoyée', 'Sent back'],
  decided: ['Décidée', 'Decided'],
  live: ['En ligne d’office', 'Live at once'],
  withdrawn: ['Retirée', 'Withdrawn'],
})

/** Of a link sent to a shopkeeper; one past its day is seen by its day. */
export const LINK_STATES = choices({
  waiting: ['À envoyer', 'To be sent'],
  sent: ['Envoyé', 'Sent'],
  failed: ['Non remis', 'Not delivered'],
  used: ['Répondu', 'Answered'],
  revoked: ['Révoqué', 'Revoked'],
})

export const LINK_CHANNELS = choices({
  email: ['Courriel', 'E-mail'],
  letter: ['Lettre', 'Letter'],
})

/** What a look at a partner's page has found, at worst. */
export const CHECK_LEVELS = choices({
  fine: ['En ordre', 'Fine'],
  warning: ['À améliorer', 'To improve'],
  broken: ['À réparer', 'To mend'],
  unreachable: ['Injoignable', 'Unreachable'],
})
