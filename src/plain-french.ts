import { spaced } from './spaced'

const general = {
  // "Créer un(e) nouveau ou nouvelle Commerce", "Paramètres régionaux"
  createNew: 'Créer',
  createNewLabel: 'Créer : {{label}}',
  creatingNewLabel: 'Création : {{label}}',
  newLabel: 'Créer : {{label}}',
  locale: 'Langue',
  locales: 'Langues',
  allLocales: 'Toutes les langues',
  fallbackToDefaultLocale: 'Montrer la langue principale où rien n’est écrit',
  createdAt: 'Créé le',
  created: 'Créé',
  deletedAt: 'À la corbeille depuis',
  creating: 'Création',
  // "Tout Balades"; of nothing else is it said here, for nothing is published at a time set before
  all: 'Liste des',
  clear: 'Effacer',
  copy: 'Copier',
  copying: 'Copie en cours',
  goBack: 'Revenir',
  next: 'Suivant',
  edit: 'Modifier',
  ascending: 'Croissant',
  descending: 'Décroissant',
  // as our group of settings is called it would stand before all other groups of the menu
  globals: 'Réglages généraux',
  moving: 'Déplacement',
  time: 'Heure',
  item: 'Élément',
  items: 'éléments',
  notFound: 'Introuvable',
  pageNotFound: 'Page introuvable',
  payloadSettings: 'Réglages de l’affichage',
  adminTheme: 'Aspect',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  leaveWithoutSaving: 'Quitter sans enregistrer',
  unsavedChanges:
    'Des changements ne sont pas enregistrés. Enregistrez-les ou abandonnez-les d’abord.',
  submit: 'Envoyer',
  submitting: 'Envoi…',
  submissionSuccessful: 'C’est envoyé.',
  uploading: 'Envoi du fichier',
  uploadingBulk: 'Envoi de {{current}} sur {{total}}',
  perPage: 'Par page : {{limit}}',
  selectAll: 'Tout sélectionner ({{count}} {{label}})',
  selectedCount: 'Sélection : {{count}} {{label}}',
  noResults:
    'Rien à montrer ({{label}}) : il n’y en a pas encore, ou aucun ne répond à la recherche et aux filtres.',
  noResultsDescription: 'Il n’y en a pas encore, ou aucun ne répond à la recherche et aux filtres.',
  // "<Pas de Tenue par l’office>"
  noLabel: '—',
  noTrashResults: 'La corbeille est vide.',
  searchBy: 'Rechercher : {{label}}',
  sortByLabelDirection: 'Trier : {{label}}, {{direction}}',
  filterWhere: 'Montrer ceux dont',
  aboutToDelete: '« <1>{{title}}</1> » sera supprimé pour de bon. Êtes-vous sûr ?',
  aboutToTrash: '« <1>{{title}}</1> » ira à la corbeille. Êtes-vous sûr ?',
  aboutToRestore: '« <1>{{title}}</1> » sera repris de la corbeille. Êtes-vous sûr ?',
  aboutToRestoreAsDraft:
    '« <1>{{title}}</1> » sera repris de la corbeille comme brouillon. Êtes-vous sûr ?',
  aboutToPermanentlyDelete: '« <1>{{title}}</1> » sera supprimé pour de bon. Êtes-vous sûr ?',
  documentIsTrashed: 'Cette fiche est à la corbeille : elle se lit, mais ne se modifie pas.',
  deletePermanently: 'Supprimer pour de bon, sans passer par la corbeille',
  currentlyEditing:
    'est en train de modifier cette fiche. Si vous prenez la main, ce que cette personne n’a pas enregistré peut être perdu.',
  takeOver: 'Prendre la main',
  successfullyCreated: 'C’est créé ({{label}}).',
  successfullyDuplicated: 'C’est dupliqué ({{label}}).',
  updatedSuccessfully: 'C’est enregistré.',
  updatedLabelSuccessfully: 'C’est enregistré ({{label}}).',
  updatedCountSuccessfully: 'C’est enregistré ({{count}} {{label}}).',
  deletedSuccessfully: 'C’est supprimé.',
  deletedCountSuccessfully: 'C’est supprimé ({{count}} {{label}}).',
  titleDeleted: '« {{title}} » est supprimé.',
  titleTrashed: '« {{title}} » est à la corbeille.',
  titleRestored: '« {{title}} » est repris de la corbeille.',
  trashedCountSuccessfully: 'À la corbeille : {{count}} {{label}}.',
  restoredCountSuccessfully: 'Repris de la corbeille : {{count}} {{label}}.',
}

const version = {
  unpublish: 'Dépublier',
  unpublishing: 'Dépublication…',
  unpublishedSuccessfully: 'C’est dépublié.',
  confirmUnpublish: 'Dépublier ?',
  aboutToUnpublish: 'Cette fiche ne sera plus publique. Êtes-vous sûr ?',
  publishing: 'Publication…',
  publishAllLocales: 'Publier toutes les langues',
  showLocales: 'Langues montrées :',
  selectLocales: 'Choisissez les langues à montrer',
  currentDraft: 'Brouillon actuel',
  currentlyViewing: 'Montré ici',
  currentPublishedVersion: 'Version publiée',
  previouslyDraft: 'Ancien brouillon',
  previousVersion: 'Version précédente',
  revertToPublished: 'Revenir à la version publiée',
  confirmRevertToSaved: 'Revenir à la version publiée ?',
  aboutToRevertToPublished: 'Ce qui a changé depuis la publication sera abandonné. Êtes-vous sûr ?',
  reverting: 'Retour à la version publiée…',
  noRowsFound: 'Rien à montrer ({{label}})',
  // Payload's own has a name of a value that nobody gives: "Aucune {{étiquette}} sélectionnée"
  noRowsSelected: 'Rien n’est sélectionné ({{label}})',
  draftSavedSuccessfully: 'Le brouillon est enregistré.',
  restoredSuccessfully: 'La version est restaurée.',
  modifiedOnly: 'Seulement ce qui a changé',
  viewingVersions: 'Versions de « {{documentTitle}} »',
  viewingVersion: 'Version de « {{documentTitle}} »',
}

const fields = {
  addNew: 'Ajouter',
  addUpload: 'Ajouter un fichier',
  addLink: 'Ajouter un lien',
  editRelationship: 'Modifier le lien',
  labelRelationship: 'Lien : {{label}}',
  chooseFromExisting: 'Choisir parmi ceux qui existent',
  swapUpload: 'Changer de fichier',
  removeUpload: 'Retirer le fichier',
  saveChanges: 'Enregistrer',
}

const upload = {
  bulkUpload: 'Envoyer plusieurs fichiers',
  filesToUpload: 'Fichiers à envoyer',
  fileToUpload: 'Fichier à envoyer',
  selectFile: 'Choisir un fichier',
  dragAndDropHere: 'ou glissez-le ici',
  focalPoint: 'Centre d’intérêt',
  focalPointDescription: 'Placez-le sur l’aperçu, ou donnez les valeurs ci-dessous.',
  setFocalPoint: 'Placer le centre d’intérêt',
}

const localization = {
  copyToLocale: 'Copier vers une autre langue',
  copyTo: 'Copier vers',
  copyFrom: 'Copier depuis',
  cannotCopySameLocale: 'Choisissez deux langues différentes',
  localeToPublish: 'Langue à publier',
  selectLocaleToCopy: 'Choisissez la langue à copier',
  selectLocaleToDuplicate: 'Choisissez les langues à dupliquer',
}

const operators = {
  exists: 'est rempli',
  isLike: 'contient les mots',
  isNotLike: 'ne contient pas les mots',
  isIn: 'est parmi',
  isNotIn: 'n’est pas parmi',
}

/** What Payload says in French that is not quite, or is for those who build sites: said as one says it to an editor. */
export const PLAIN_FRENCH = spaced({ general, version, fields, upload, localization, operators })
