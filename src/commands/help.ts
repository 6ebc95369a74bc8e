import { say } from './words'

/** `vitrine help` */
export function help(): void {
  console.log(
    say(
      `vitrine <commande>

  publish            publie ce que contient la base, maintenant
  editions           les éditions gardées, la plus récente d’abord
  rollback <id>      sert de nouveau une édition antérieure ; la publication attend alors « publish »
  verify [id]        contrôle chaque fichier d’une édition
  serve <dossier>    sert un dossier d’éditions, sans administration ni base
  setup              migrations, quartier de démonstration si la base est vide, première publication

Réglages par l’environnement : PORT, LISTEN, PUBLIC_URL, DATA_DIR, DATABASE_URL, PAYLOAD_SECRET, DEMO, LOG_LEVEL.`,
      `vitrine <command>

  publish            publishes what is in the database, now
  editions           the editions kept, newest first
  rollback <id>      serves an earlier edition again; publishing then waits for "publish"
  verify [id]        checks every file of an edition
  serve <folder>     serves an editions folder, without admin and without database
  setup              migrations, the demo quarter in an empty database, first publish

Settings come from the environment: PORT, LISTEN, PUBLIC_URL, DATA_DIR, DATABASE_URL, PAYLOAD_SECRET, DEMO, LOG_LEVEL.`,
    ),
  )
}
