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
  prune              retire les éditions qui ne sont plus gardées, et ce qu’elles seules contiennent
  project <dossier>  copie l’édition servie en fichiers ordinaires, pour nginx, S3 ou un CDN
  print <balade> <dossier>  le dépliant d’une balade pour l’imprimeur : [--sheet a3] [--locale en] [--bleed]
  serve <dossier>    sert un dossier d’éditions, sans administration ni base
  simulate [graine]  compare, sur des vies inventées du programme, une règle de partage des places avec des poids égaux
  import <fichier>   montre ce que contient un GPX, KML, KMZ ou GeoJSON, et n’écrit rien ; avec --write, en fait un brouillon de
                     balade (--line 2 : le deuxième tracé ; --force : même s’il y en a déjà une pareille) ou, avec
                     --as perimeters, des brouillons de périmètres (--name-property nom : la propriété qui les nomme ;
                     --replace : nouveau contour pour ceux qui existent)
  bounces            lit un courriel revenu (sur l’entrée standard) et note quel lien de commerçant n’a pas été remis
  setup              migrations, quartier de démonstration si la base est vide, première publication

Réglages par l’environnement : PORT, LISTEN, PUBLIC_URL, DATA_DIR, DATABASE_URL, PAYLOAD_SECRET, DEMO, LOG_LEVEL,
METRICS, MAP_TILES, MAP_CONTACT, GEOCODER_URL, SMTP_URL, MAIL_FROM, SITE_CHECK_ALSO, CHROME_PATH.`,
      `vitrine <command>

  publish            publishes what is in the database, now
  editions           the editions kept, newest first
  rollback <id>      serves an earlier edition again; publishing then waits for "publish"
  verify [id]        checks every file of an edition
  prune              removes the editions that are kept no longer, and what only they hold
  project <folder>   copies the edition being served as plain files, for nginx, S3 or a CDN
  print <walk> <folder>  a walk's leaflet for a printer: [--sheet a3] [--locale en] [--bleed]
  serve <folder>     serves an editions folder, without admin and without database
  simulate [seed]    compares, on invented lives of the programme, a rule for sharing places with equal weights
  import <file>      shows what is in a GPX, KML, KMZ or GeoJSON, and writes nothing; with --write it makes a draft of a walk
                     of it (--line 2: the second line; --force: even if there is one like it) or, with --as perimeters,
                     drafts of perimeters (--name-property nom: the property that names them; --replace: the new outline
                     for those there are)
  bounces            reads a returned e-mail (standard input) and notes which shopkeeper's link was not delivered
  setup              migrations, the demo quarter in an empty database, first publish

Settings come from the environment: PORT, LISTEN, PUBLIC_URL, DATA_DIR, DATABASE_URL, PAYLOAD_SECRET, DEMO, LOG_LEVEL,
METRICS, MAP_TILES, MAP_CONTACT, GEOCODER_URL, SMTP_URL, MAIL_FROM, SITE_CHECK_ALSO, CHROME_PATH.`,
    ),
  )
}
