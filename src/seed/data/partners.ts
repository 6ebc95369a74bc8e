import type { SeedPartner } from '../types'

/**
 * The partners named in SEMAEST's Integrated Action Plan of 6 February 2018 (URBACT, Interactive Cities). What each offers
 * is said as that plan says it. The marks are plain initials: no logo is borrowed. Addresses of sites only where sure.
 * Two entries stand for partners the plan speaks of without naming them, and say so.
 */
export const PARTNERS: SeedPartner[] = [
  {
    slug: 'petitscommerces-fr',
    name: 'petitscommerces.fr',
    kind: 'visibility',
    service: {
      fr: 'Une plateforme qui donne de la visibilité aux jolis petits commerces indépendants.',
      en: 'A platform that gives nice little independent shops more visibility.',
    },
    website: 'https://www.petitscommerces.fr',
    sites: ['https://www.petitscommerces.fr'],
    mark: { initials: 'PC', shape: 'ticket', colour: '#8a5a00', light: '#f2cd7e' },
  },
  {
    slug: 'tudigo',
    name: 'Tudigo',
    kind: 'crowdfunding',
    service: {
      fr: 'Du financement participatif de proximité pour ouvrir, agrandir ou rénover sa boutique.',
      en: 'Local crowdfunding to open, extend or refurbish a shop.',
    },
    formerNames: ['Bulb in Town'],
    website: 'https://www.tudigo.co',
    sites: ['https://www.tudigo.co'],
    mark: { initials: 'T', shape: 'leaf', colour: '#0b6b4f', light: '#8fd8bd' },
  },
  {
    slug: 'le-carillon',
    name: 'Le Carillon',
    kind: 'charity',
    service: {
      fr: 'Un réseau de commerçants qui rendent de petits services aux personnes sans abri : un verre d’eau, une prise, un sourire.',
      en: 'A network of shopkeepers who do small favours for homeless people: a glass of water, a socket, a smile.',
    },
    website: 'https://www.lecarillon.org',
    sites: ['https://www.lecarillon.org'],
    mark: { initials: 'LC', shape: 'disc', colour: '#a33b20', light: '#f4b59f' },
  },
  {
    slug: 'cmarue',
    name: 'CMaRue',
    kind: 'urbanism',
    service: {
      fr: 'Une jeune entreprise d’urbanisme commercial participatif : les habitants disent quels commerces ils souhaitent.',
      en: 'A start-up for participatory retail planning: residents say which shops they would like.',
    },
    mark: { initials: 'CMR', shape: 'square', colour: '#2b4c7e', light: '#a9c4ea' },
  },
  {
    slug: 'p-i-e',
    name: 'P.I.E',
    kind: 'investment',
    service: {
      fr: 'Une société qui investit dans les petites entreprises.',
      en: 'A company that invests in small businesses.',
    },
    mark: { initials: 'PIE', shape: 'hexagon', colour: '#5b2a5e', light: '#d9b8dd' },
  },
  {
    slug: 'simplon',
    name: 'Simplon',
    kind: 'training',
    service: {
      fr: 'Une association qui ouvre des centres de formation au numérique dans les quartiers populaires et conseille les entreprises sur leur communication.',
      en: 'An association that opens digital training centres in deprived areas and advises businesses on their communication.',
    },
    website: 'https://www.simplon.co',
    sites: ['https://www.simplon.co'],
    boost: {
      ...{ factor: 1.3, from: -45, until: -15 },
      reason: 'Mois du numérique pour les commerçants',
    },
    mark: { initials: 'SI', shape: 'arch', colour: '#b3173a', light: '#f5a5b5' },
  },
  {
    slug: 'guides-du-tourisme-alternatif',
    name: 'Guides du tourisme alternatif',
    kind: 'tourism',
    service: {
      fr: 'Des guides qui font découvrir d’autres quartiers de Paris et leurs commerces. Le plan d’action ne les nomme pas : cette fiche est là pour tous.',
      en: 'Guides who show other parts of Paris and their shops. The action plan doesn’t name them: this entry stands for them all.',
    },
    mark: { initials: 'G', shape: 'leaf', colour: '#7a3b14', light: '#f0bb96' },
  },
  {
    slug: 'office-du-tourisme-de-paris',
    name: 'Office du tourisme et des congrès de Paris',
    kind: 'tourism-office',
    service: {
      fr: 'L’accueil des visiteurs à Paris, et l’envie de leur montrer aussi le nord-est de la ville.',
      en: 'Welcoming visitors to Paris, and keen to show them the north-east of the city too.',
    },
    website: 'https://parisjetaime.com',
    sites: ['https://parisjetaime.com'],
    mark: { initials: 'OTP', shape: 'disc', colour: '#1b3a5c', light: '#9ec5ea' },
  },
  {
    slug: 'tourisme-plaine-commune',
    name: 'Office de tourisme de Plaine Commune Grand Paris',
    kind: 'tourism-office',
    service: {
      fr: 'L’accueil des visiteurs à Saint-Denis, à Saint-Ouen et dans les villes voisines, des Puces au Stade de France.',
      en: 'Welcoming visitors to Saint-Denis, Saint-Ouen and the towns around, from the flea markets to the Stade de France.',
    },
    website: 'https://www.tourisme-plainecommune-paris.com',
    sites: ['https://www.tourisme-plainecommune-paris.com'],
    mark: { initials: 'PL', shape: 'arch', colour: '#1d5c63', light: '#9ad7de' },
  },
  {
    slug: 'semaest',
    name: 'SEMAEST',
    kind: 'public-body',
    service: {
      fr: 'La société d’économie mixte de la Ville de Paris pour la revitalisation commerciale : elle a créé en 2015 le programme des commerces connectés, CoSto.',
      en: 'The City of Paris’s semi-public company for commercial revitalisation; it created the Connected Stores programme, CoSto, in 2015.',
    },
    mark: { initials: 'S', shape: 'square', colour: '#333f48', light: '#c6d2da' },
  },
  {
    slug: 'ville-de-paris',
    name: 'Ville de Paris',
    kind: 'public-body',
    service: {
      fr: 'Les services du développement économique local, au plus près des commerçants.',
      en: 'The city’s departments for local economic development, close to shopkeepers.',
    },
    website: 'https://www.paris.fr',
    sites: ['https://www.paris.fr'],
    mark: { initials: 'VP', shape: 'hexagon', colour: '#0a4a7a', light: '#a5cdf0' },
  },
  {
    slug: 'les-amis-du-nord-est',
    name: 'Les Amis du Nord-Est',
    kind: 'shopkeepers-association',
    service: {
      fr: 'Une association de commerçants inventée pour la démonstration, au nom de celles que le plan d’action cite sans les nommer.',
      en: 'A shopkeepers’ association invented for the demonstration, for those the action plan mentions without naming them.',
    },
    sites: ['https://les-amis-du-nord-est.example'],
    contact: { name: 'Camille Exemple', email: 'camille@example.org' },
    sheet: 'fr',
    mark: { initials: 'ANE', shape: 'disc', colour: '#34632b', light: '#b4dba9' },
  },
]
