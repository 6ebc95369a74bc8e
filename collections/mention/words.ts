/** What an editor is told of a mention that names no record; `{label}` is what the text shows. */
export const REFUSED = {
  foreign: {
    fr: 'La mention « {label} » ne désigne ni un commerce, ni un partenaire, ni une balade : effacez-la, tapez @ et choisissez dans la liste.',
    en: 'The mention “{label}” names no shop, partner or walk: delete it, type @ and choose from the list.',
  },
  missing: {
    fr: 'La mention « {label} » désigne une fiche qui n’existe pas : effacez-la, tapez @ et choisissez dans la liste.',
    en: 'The mention “{label}” names a record that doesn’t exist: delete it, type @ and choose from the list.',
  },
} as const
