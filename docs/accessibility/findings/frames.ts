import { type Findings, othersToSee } from '../finding'

/** Theme 2. */
export const frames: Findings = {
  '2.1': othersToSee(
    'Le composant n’ouvre aucun cadre. Intégré par `<iframe>`, c’est la page hôte qui écrit l’attribut `title` ; le code fourni en a un.',
  ),
  '2.2': othersToSee('Comme 2.1 : le titre du code fourni nomme ce qui est montré ; à conserver.'),
}
