const fr = {
  gpx: 'Trace GPX',
  kml: 'Fichier KML',
  geojson: 'Données GeoJSON',
  ics: 'Agenda des visites (iCalendar)',
  datatourisme: 'Fiche DATAtourisme',
  atom: 'Toutes les balades (Atom)',
  allSessions: 'Agenda de toutes les visites (iCalendar)',
  walk: 'Balade à pied',
  guide: 'Guide : {guide}',
  meetAt: 'Rendez-vous : {place}',
  places: 'Places : {n}',
  full: 'complète',
  cancelled: 'annulée',
  booking: 'Inscription : {href}',
  page: 'La balade : {href}',
  licence: 'Licence : {licence}',
  hours: 'Horaires : {hours}',
}

/** Words of the files for other programs. */
export type FormatWords = typeof fr

const en: FormatWords = {
  gpx: 'GPX track',
  kml: 'KML file',
  geojson: 'GeoJSON data',
  ics: 'Calendar of the visits (iCalendar)',
  datatourisme: 'DATAtourisme record',
  atom: 'All the walks (Atom)',
  allSessions: 'Calendar of all visits (iCalendar)',
  walk: 'Walk',
  guide: 'Guide: {guide}',
  meetAt: 'Meeting point: {place}',
  places: 'Places: {n}',
  full: 'full',
  cancelled: 'cancelled',
  booking: 'Booking: {href}',
  page: 'The walk: {href}',
  licence: 'Licence: {licence}',
  hours: 'Opening hours: {hours}',
}

/** Words in French for French, in English for every other language. */
export const formatWords = (locale: string): FormatWords => (locale === 'fr' ? fr : en)
