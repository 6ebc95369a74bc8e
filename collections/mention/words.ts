import { sentences } from '../../src/texts/sentences'

/** What an editor is told of a mention that names no record; `{label}` is what the text shows. */
export const REFUSED = sentences('mentionRefusals', {
  foreign: {
    fr: 'La mention «\u00a0{label}\u00a0» ne désigne ni un commerce, ni un partenaire, ni une balade\u00a0: effacez-la, tapez @ et choisissez dans la liste.',
    en: 'The mention “{label}” names no shop, partner or walk: delete it, type @ and choose from the list.',
  },
  missing: {
    fr: 'La mention «\u00a0{label}\u00a0» désigne une fiche qui n’existe pas\u00a0: effacez-la, tapez @ et choisissez dans la liste.',
    en: 'The mention “{label}” names a record that doesn’t exist: delete it, type @ and choose from the list.',
  },
})
