import { texts } from '../../texts/texts'

export const WORDS = texts('readings', {
  fr: {
    title: 'Importer des relevés',
    intro:
      'Un fichier CSV, une ligne par relevé. Il est d’abord lu sans rien écrire ; vous importez ensuite, tout ou rien.',
    choose: 'Choisir un fichier CSV',
    template: 'Télécharger le modèle',
    formats:
      'Virgules, points-virgules ou tabulations ; UTF-8 ou Windows ; jours 26/11/2026 ou 2026-11-26 ; 62,5 ou 62.5. 1 Mo et 5 000 lignes au plus.',
    columns: 'Colonnes du modèle',
    column: 'Colonne',
    accepts: 'Ce qu’on y écrit',
    required: 'obligatoire',
    reading: 'Lecture de',
    failed:
      'Le serveur n’a pas répondu : vérifiez la connexion et que vous êtes encore identifié, puis réessayez.',
    summary: (fresh: string, same: string, wrong: string) =>
      `${fresh} à écrire, ${same} déjà là, ${wrong} à corriger.`,
    write: (count: string) => `Importer ${count} relevés`,
    writeOne: 'Importer le relevé',
    blocked:
      'Rien n’est importé tant qu’une ligne est à corriger : corrigez le fichier, puis choisissez-le de nouveau.',
    nothingNew: 'Tout ce que dit ce fichier est déjà dans la base : il n’y a rien à importer.',
    done: (count: string) => `${count} relevés importés.`,
    doneOne: 'Un relevé importé.',
    toReadings: 'Voir les relevés',
    line: 'Ligne',
    verdict: 'Ce qu’il en sera',
    content: 'Relevé',
    reasons: 'Pourquoi',
    is: { new: 'à écrire', same: 'laissée', wrong: 'à corriger' },
    more: (count: string) => `… et ${count} autres lignes.`,
    help: {
      indicator: (list: string) => list,
      partner: 'Son nom, ou l’identifiant de sa page ; vide pour tout le programme',
      channel: (list: string) => `Pour des abonnés\u00a0: ${list}`,
      question: 'Pour une enquête : la question posée',
      day: '26/11/2026 ou 2026-11-26',
      value: '1240, 1 240 ou 62,5',
      unit: 'Pour une enquête : %, étoiles…',
      source: 'Qui l’a relevé, et où',
      baseline: 'oui pour la valeur d’avant le programme ; sinon vide',
      note: 'Ce que vous voulez',
    },
  },
  en: {
    title: 'Import readings',
    intro:
      'A CSV file, one line for each reading. It is read first and nothing is written; then you import, all of it or nothing.',
    choose: 'Choose a CSV file',
    template: 'Download the template',
    formats:
      'Commas, semicolons or tabs; UTF-8 or Windows; days as 26/11/2026 or 2026-11-26; 62,5 or 62.5. 1 MB and 5,000 lines at most.',
    columns: 'Columns of the template',
    column: 'Column',
    accepts: 'What is written there',
    required: 'required',
    reading: 'Reading',
    failed:
      'The server did not answer: check the connection and that you are still logged in, then try again.',
    summary: (fresh: string, same: string, wrong: string) =>
      `${fresh} to be written, ${same} there already, ${wrong} to be corrected.`,
    write: (count: string) => `Import ${count} readings`,
    writeOne: 'Import the reading',
    blocked:
      'Nothing is imported as long as a line is to be corrected: correct the file, then choose it again.',
    nothingNew: 'All that this file says is in the database already: there is nothing to import.',
    done: (count: string) => `${count} readings imported.`,
    doneOne: 'One reading imported.',
    toReadings: 'See the readings',
    line: 'Line',
    verdict: 'What becomes of it',
    content: 'Reading',
    reasons: 'Why',
    is: { new: 'to be written', same: 'left', wrong: 'to be corrected' },
    more: (count: string) => `… and ${count} other lines.`,
    help: {
      indicator: (list: string) => list,
      partner: 'Its name, or the identifier of its page; empty for the whole programme',
      channel: (list: string) => `For followers: ${list}`,
      question: 'For a survey: the question asked',
      day: '26/11/2026 or 2026-11-26',
      value: '1240 or 62.5',
      unit: 'For a survey: %, stars…',
      source: 'Who read it, and where',
      baseline: 'yes for the value before the programme; else empty',
      note: 'What you like',
    },
  },
})

export type Language = keyof typeof WORDS
