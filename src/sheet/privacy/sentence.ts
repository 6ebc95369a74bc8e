import { privacy } from '../../publish/snippets/privacy'
import { spaced } from '../../spaced'
import type { PrivacySettings } from './settings'

/** What a host writes into its privacy policy: what the widgets ask for, and what is counted. */
export function privacySentence(settings: PrivacySettings, language: 'fr' | 'en'): string {
  const { publicUrl, metrics, monthsByDay } = settings
  const asked = privacy({ base: publicUrl, locale: language })
  return metrics ? `${asked} ${COUNTED[language](monthsByDay)}` : asked
}

const COUNTED = {
  fr: spaced(
    (months: number) =>
      `Le module compte, sans savoir de qui, combien de fois par jour chaque carte est vue et suivie ; ces sommes sont gardées ${months} mois par jour, puis par mois. Rien n’est compté si votre navigateur demande à ne pas être suivi (« Do Not Track », « Global Privacy Control »).`,
  ),
  en: (months: number) =>
    `The widget counts, without knowing whose, how many times a day each card is seen and followed; these sums are kept for ${months} months by day, then by month. Nothing is counted if your browser asks not to be tracked (“Do Not Track”, “Global Privacy Control”).`,
}
