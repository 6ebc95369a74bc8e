/** Options of `vitrine import` that a value follows, as help shows it. */
export const IMPORT_VALUES = {
  '--as': 'walk|perimeters',
  '--line': '1',
  '--name-property': 'nom',
}
