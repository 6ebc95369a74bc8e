import { texts } from '../../texts/texts'

const fr = {
  never:
    'Aucune publication pour l’instant : le publicateur n’a pas encore commencé. Ce qui est enregistré l’attend.',
  noRound:
    'Aucune publication pour l’instant. Elle se fait par passages ; ce qui est enregistré attend le premier.',
  rounds: (ago: string) =>
    `Aucun passage depuis le dernier, ${ago}. Le site public reste en ligne ; ce qui est enregistré attend le suivant. Si rien ne vient, prévenez qui s’occupe du site.`,
}

const en: typeof fr = {
  never: 'Nothing so far: the publisher hasn’t begun yet. What is saved waits for it.',
  noRound: 'Nothing so far. Publishing is done in rounds; what is saved waits for the first one.',
  rounds: (ago) =>
    `No round since the last one, ${ago}. The public site stays online; what is saved waits for the next one. If none comes, tell whoever looks after the site.`,
}

/** What is said where nobody has published yet, or no round has come for too long. */
export const SILENT_WORDS = texts('silent', { fr, en })
