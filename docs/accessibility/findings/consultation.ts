import { type Findings, TESTS, conform, notApplicable, notJudged } from '../finding'

const { view, access } = TESTS

/** Theme 13. */
export const consultation: Findings = {
  '13.1': notApplicable(
    'Aucune limite de temps. L’état d’ouverture d’un commerce suit l’heure, ce qui est son objet ; rien d’autre ne change.',
  ),
  '13.2': conform(
    'Aucune fenêtre ne s’ouvre : aucun `target`, aucun script qui en ouvre.',
    [],
    'code des composants relu',
  ),
  '13.3': {
    'partner-carousel': notApplicable('Aucun fichier à télécharger.'),
    'shop-card': notApplicable('Aucun fichier à télécharger.'),
    'tour-map': notJudged(
      'Le dépliant (PDF, A4 et A3) a un titre, une langue, des balises dans l’ordre de lecture, des alternatives, et passe la vérification PDF/UA-1 de veraPDF ; la page de la balade, où mène son nom, dit la même chose en HTML. Aucun essai avec un lecteur d’écran. Les autres fichiers (GPX, KML, GeoJSON, iCalendar…) sont des données.',
      [TESTS.leaflet],
    ),
  },
  '13.4': {
    'partner-carousel': notApplicable('Voir 13.3.'),
    'shop-card': notApplicable('Voir 13.3.'),
    'tour-map': notApplicable('Le dépliant n’est remplacé par aucun autre fichier : voir 13.3.'),
  },
  '13.5': {
    'partner-carousel': conform(
      'Les flèches sont des signes ; chaque bouton porte un nom en toutes lettres.',
      [TESTS.tree],
    ),
    'shop-card': notApplicable('Aucun contenu cryptique.'),
    'tour-map': conform(
      'Les signes + et − sont ceux de boutons nommés « Zoomer » et « Dézoomer ».',
      [TESTS.tree],
    ),
  },
  '13.6': {
    'partner-carousel': conform('« Précédents », « Suivants ».', [TESTS.tree]),
    'shop-card': notApplicable('Aucun contenu cryptique.'),
    'tour-map': conform('« Zoomer », « Dézoomer ».', [TESTS.tree]),
  },
  '13.7': notApplicable('Ni flash ni changement brusque de luminosité.'),
  '13.8': {
    'partner-carousel': conform(
      'Rien ne bouge de soi-même : pas de défilement automatique, et `prefers-reduced-motion` supprime le glissement qui suit un appui.',
      [access],
      'page laissée ouverte : la liste ne bouge pas',
    ),
    'shop-card': notApplicable('Rien ne bouge.'),
    'tour-map': notApplicable('Rien ne bouge de soi-même.'),
  },
  '13.9': conform('Le même contenu en portrait et en paysage.', [view]),
  '13.10': {
    'partner-carousel': conform('Le balayage est doublé par deux boutons.', [access]),
    'shop-card': notApplicable('Aucun geste complexe.'),
    'tour-map': conform(
      'Le pincement est doublé par deux boutons ; le déplacement au doigt par les flèches et par le choix d’une étape dans la liste, qui la centre d’un seul appui.',
      [access],
    ),
  },
  '13.11': {
    'partner-carousel': conform('Un appui relâché ailleurs ne fait rien.', [view]),
    'shop-card': conform('Liens natifs : un appui relâché ailleurs ne fait rien.', [view]),
    'tour-map': conform('Un appui relâché ailleurs ne fait rien.', [view]),
  },
  '13.12': notApplicable('Aucune fonction ne demande de bouger l’appareil.'),
}
