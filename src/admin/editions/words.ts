import { texts } from '../../texts/texts'

export type Language = 'fr' | 'en'

const fr = {
  editions: 'Éditions',
  intro:
    'Une édition est l’ensemble des pages et des données publiques, tel qu’il a été publié. Les visiteurs et les sites des partenaires ne lisent qu’elle.',
  loading: 'Lecture…',
  unreachable:
    'L’état de la publication ne peut pas être lu : la session est finie, ou l’administration ou sa base de données ne répond pas. Nouvel essai dans quelques secondes ; le site public n’en dépend pas.',
  served: 'En ligne',
  servedBroken: (id: string) =>
    `L’édition en ligne (${id}) ne peut pas être lue : revenez à l’une des éditions gardées, ou attendez la prochaine publication.`,
  nothing: 'Rien n’est encore publié.',
  edition: 'Édition',
  published: (ago: string) => `publiée ${ago}`,
  files: (count: string, one: boolean) => `${count} ${one ? 'fichier' : 'fichiers'}`,
  publishing: 'Publication',
  state: {
    idle: 'À jour',
    waiting: 'En attente',
    publishing: 'En cours',
    paused: 'En pause',
    failing: 'En échec',
    silent: 'Sans nouvelles',
    database: 'Base injoignable',
  },
  step: {
    reading: 'Lecture des fiches',
    rendering: 'Fabrication des pages',
    finishing: 'Mise en ligne',
  },
  progress: (done: string, total: string) => `${done} sur ${total}`,
  pending: (count: number) =>
    count === 0
      ? 'Aucun changement n’attend.'
      : count === 1
        ? '1 changement attend d’être publié.'
        : `${count} changements attendent d’être publiés.`,
  lastRound: (ago: string) =>
    `La publication se fait par passages. Dernier passage : ${ago} ; ce qui est enregistré attend le suivant.`,
  failedRound: (at: string) =>
    `La publication a échoué ${at}. Nouvel essai au prochain passage. L’édition en ligne reste, et rien de ce qui est enregistré n’est perdu.`,
  failed: (at: string, retry: string) =>
    `La publication a échoué ${at}. Nouvel essai ${retry}. L’édition en ligne reste, et rien de ce qui est enregistré n’est perdu.`,
  reason: 'Raison',
  heavyWaiting: (count: number) =>
    count === 1
      ? '1 plan ou dépliant est en cours de fabrication ; il paraîtra dès qu’il sera prêt.'
      : `${count} plans ou dépliants sont en cours de fabrication ; ils paraîtront dès qu’ils seront prêts.`,
  heavyFailed: (count: number, retry: string) =>
    `${count === 1 ? '1 plan ou dépliant ne peut pas être fait' : `${count} plans ou dépliants ne peuvent pas être faits`} pour le moment. Nouvel essai ${retry}. Les balades sont en ligne sans cela, avec ce qui était fait auparavant.`,
  noBrowser:
    'Aucun navigateur sur le serveur\u00a0: les balades ont leurs pages à imprimer, mais pas de PDF. Installez Chromium, ou indiquez le sien par CHROME_PATH, puis redémarrez.',
  setAside:
    'La liste des dépliants déjà imprimés était abîmée\u00a0: elle a été mise de côté, et la publication continue sans elle. Les codes QR des anciens dépliants de ces balades ne mènent plus nulle part tant qu’elle n’est pas remise, depuis une sauvegarde, sous son nom sans «\u00a0.broken\u00a0»\u00a0; effacez alors le fichier mis de côté.',
  silent: (since?: string) =>
    `Le publicateur ne répond plus${since ? ` (dernières nouvelles ${since})` : ''}. Le site public reste en ligne ; ce qui est enregistré sera publié à son retour.`,
  database:
    'La base de données ne répond pas au publicateur. Le site public reste en ligne ; ce qui est enregistré sera publié dès qu’elle répond.',
  paused: (who?: string, when?: string) =>
    `La publication est en pause : retour à une édition antérieure${who ? ` par ${who}` : ''}${when ? `, ${when}` : ''}. Ce qui est enregistré n’est pas publié.`,
  pausedHere:
    'La publication est en pause : ce que vous publiez ici est enregistré, et les visiteurs le verront quand elle reprendra.',
  heldHere: (reason: string) =>
    `Cette fiche est retenue : ${reason}. Sa dernière version valable reste en ligne quand il y en a une.`,
  resume: 'Reprendre la publication',
  resumeTitle: 'Reprendre la publication ?',
  resumeBody:
    'Tout ce qui a été enregistré depuis est publié, et les visiteurs voient de nouveau l’état le plus récent.',
  last: 'Dernière publication',
  lastDone: (ago: string, took?: string) => `Finie ${ago}${took ? `, en ${took}` : ''}.`,
  noChange: 'Aucun fichier n’a changé.',
  others: (count: string, one: boolean, alone: boolean) =>
    alone
      ? `${count} ${one ? 'fichier changé' : 'fichiers changés'}.`
      : `et ${count} ${one ? 'autre fichier' : 'autres fichiers'}`,
  form: (name: string) => `Modifier la fiche « ${name} »`,
  page: 'page publique',
  pageOf: (name: string) => `page publique de « ${name} »`,
  damage: 'Tout a été réécrit',
  held: 'Fiches retenues',
  heldIntro:
    'Ces fiches n’ont pas pu être publiées telles qu’elles sont ; leur dernière version valable reste en ligne quand il y en a une.',
  kept: 'Éditions gardées',
  keptIntro: 'De la plus récente à la plus ancienne.',
  goBack: 'Revenir à cette édition',
  goBackTo: (id: string, when: string) => `Revenir à cette édition : ${id}, publiée le ${when}`,
  goBackTitle: (id: string) => `Revenir à l’édition ${id} ?`,
  goBackBody: (when: string) =>
    `Les visiteurs verront tout de suite le site tel qu’il a été publié le ${when}. Ce que l’on enregistre ensuite est gardé, mais n’est publié que lorsque quelqu’un reprend la publication.`,
  goForwardBody:
    'C’est la plus récente : les visiteurs la verront tout de suite, et la publication reprend.',
  busy: 'Un instant…',
  failedOrder: 'L’ordre n’est pas arrivé : réessayez.',
  broken: (ids: string) => `Illisibles : ${ids}`,
  pages: 'Pages des éditions gardées',
  newer: 'Plus récentes',
  older: 'Plus anciennes',
  pageNumber: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  trouble: {
    paused: 'La publication est en pause.',
    silent: 'Le publicateur ne répond plus.',
    database: 'Le publicateur n’atteint pas la base de données.',
    failing: 'La publication échoue.',
    bucket: 'Les éditions ne peuvent pas être copiées vers le bucket.',
    held: 'Des fiches sont retenues.',
    setAside: 'La liste des dépliants déjà imprimés d’une balade était abîmée.',
    heavy: 'Des plans ou des dépliants de balades ne peuvent pas être faits.',
    browser:
      'Aucun navigateur sur le serveur\u00a0: pages à imprimer, mais pas de PDF des balades.',
  },
  see: 'Voir les éditions',
  collections: {
    shops: 'commerce',
    partners: 'partenaire',
    tours: 'balade',
    videos: 'vidéo',
    perimeters: 'périmètre',
    recommendations: 'recommandation',
    media: 'média',
  } as Record<string, string>,
}

const en: typeof fr = {
  editions: 'Editions',
  intro:
    'An edition is all public pages and data as they were published. Visitors and partners’ sites read nothing else.',
  loading: 'Reading…',
  unreachable:
    'The state of publishing can’t be read: the session has ended, or the admin or its database doesn’t answer. It is tried again in a few seconds; the public site doesn’t depend on it.',
  served: 'Online',
  servedBroken: (id) =>
    `The edition online (${id}) can’t be read: go back to one that is kept, or wait for the next publish.`,
  nothing: 'Nothing has been published yet.',
  edition: 'Edition',
  published: (ago) => `published ${ago}`,
  files: (count, one) => `${count} ${one ? 'file' : 'files'}`,
  publishing: 'Publishing',
  state: {
    idle: 'Up to date',
    waiting: 'Waiting',
    publishing: 'Under way',
    paused: 'Paused',
    failing: 'Failing',
    silent: 'No news',
    database: 'Database unreachable',
  },
  step: { reading: 'Reading records', rendering: 'Making pages', finishing: 'Going online' },
  progress: (done, total) => `${done} of ${total}`,
  pending: (count) =>
    count === 0
      ? 'No change is waiting.'
      : count === 1
        ? '1 change waits to be published.'
        : `${count} changes wait to be published.`,
  lastRound: (ago) =>
    `Publishing is done in rounds. Last round: ${ago}; what is saved waits for the next one.`,
  failedRound: (at) =>
    `Publishing failed ${at}. It is tried again in the next round. The edition online stays, and nothing that was saved is lost.`,
  failed: (at, retry) =>
    `Publishing failed ${at}. The next try is ${retry}. The edition online stays, and nothing that was saved is lost.`,
  reason: 'Reason',
  heavyWaiting: (count) =>
    count === 1
      ? '1 map or leaflet is being made; it appears once it is ready.'
      : `${count} maps or leaflets are being made; they appear once they are ready.`,
  heavyFailed: (count, retry) =>
    `${count === 1 ? '1 map or leaflet' : `${count} maps or leaflets`} can’t be made for now. The next try is ${retry}. The walks are online all the same, with what had been made before.`,
  noBrowser:
    'No browser on the server: walks have their pages to print, but no PDF. Install Chromium, or say where yours is by CHROME_PATH, then restart.',
  setAside:
    'The list of leaflets already printed was damaged: it was set aside, and publishing goes on without it. The QR codes of older leaflets of these walks lead nowhere until it is put back, from a backup, under its name without “.broken”; then delete the file set aside.',
  silent: (since) =>
    `The publisher doesn’t answer any more${since ? ` (last heard of ${since})` : ''}. The public site stays online; what is saved is published when it is back.`,
  database:
    'The database doesn’t answer the publisher. The public site stays online; what is saved is published as soon as it does.',
  paused: (who, when) =>
    `Publishing is paused: ${who ?? 'somebody'} went back to an earlier edition${when ? ` ${when}` : ''}. What is saved isn’t published.`,
  pausedHere:
    'Publishing is paused: what you publish here is saved, and visitors see it once publishing resumes.',
  heldHere: (reason) =>
    `This record is held back: ${reason}. Its last good version stays online where there is one.`,
  resume: 'Resume publishing',
  resumeTitle: 'Resume publishing?',
  resumeBody: 'Everything saved since is published, and visitors see the most recent state again.',
  last: 'Last publish',
  lastDone: (ago, took) => `Done ${ago}${took ? `, in ${took}` : ''}.`,
  noChange: 'No file changed.',
  others: (count, one, alone) =>
    alone
      ? `${count} ${one ? 'file' : 'files'} changed.`
      : `and ${count} other ${one ? 'file' : 'files'}`,
  form: (name) => `Edit the record “${name}”`,
  page: 'public page',
  pageOf: (name) => `public page of “${name}”`,
  damage: 'All was written anew',
  held: 'Records held back',
  heldIntro:
    'These records couldn’t be published as they are; their last good version stays online where there is one.',
  kept: 'Editions kept',
  keptIntro: 'Newest first.',
  goBack: 'Go back to this edition',
  goBackTo: (id, when) => `Go back to this edition: ${id}, published on ${when}`,
  goBackTitle: (id) => `Go back to edition ${id}?`,
  goBackBody: (when) =>
    `Visitors see at once the site as it was published on ${when}. What is saved from then on is kept, but it isn’t published until somebody resumes publishing.`,
  goForwardBody: 'It is the newest: visitors see it at once, and publishing goes on.',
  busy: 'One moment…',
  failedOrder: 'The order didn’t arrive: try again.',
  broken: (ids) => `Can’t be read: ${ids}`,
  pages: 'Pages of editions kept',
  newer: 'Newer',
  older: 'Older',
  pageNumber: (page, pages) => `Page ${page} of ${pages}`,
  trouble: {
    paused: 'Publishing is paused.',
    silent: 'The publisher doesn’t answer any more.',
    database: 'The publisher can’t reach the database.',
    failing: 'Publishing fails.',
    bucket: 'Editions can’t be copied into the bucket.',
    held: 'Records are held back.',
    setAside: 'The list of a walk’s leaflets already printed was damaged.',
    heavy: 'Maps or leaflets of walks can’t be made.',
    browser: 'No browser on the server: pages to print, but no PDF of walks.',
  },
  see: 'See the editions',
  collections: {
    shops: 'shop',
    partners: 'partner',
    tours: 'walk',
    videos: 'video',
    perimeters: 'perimeter',
    recommendations: 'recommendation',
    media: 'medium',
  },
}

export const WORDS = texts('editions', { fr, en })
