import { tagOf, type Wanted, written } from './wanted'

/** What a site builder's form asks: file, tag name, attributes, one to a line. */
export const builder = (wanted: Wanted): string =>
  [wanted.pinned?.src ?? '', tagOf(wanted.widget), ...attributes(wanted)].join('\n')

const attributes = (wanted: Wanted) => written(wanted).map(([name, value]) => `${name} = ${value}`)

/**
 * The same for a letter, each line with what it is for, and the height to give: a builder's element keeps the one it is
 * given. In French for French, in English for every other language.
 */
export function builderLetter(wanted: Wanted): string {
  const set = attributes(wanted)
  const { reserve, reserveWide = reserve } = wanted
  const tall = Math.max(reserve, reserveWide)
  const lines: [string, string][] =
    wanted.locale === 'fr'
      ? [
          [
            'Adresse («\u00a0Choose Source\u00a0», «\u00a0Server URL\u00a0»)',
            wanted.pinned?.src ?? '',
          ],
          ['Nom de la balise («\u00a0Tag Name\u00a0»)', tagOf(wanted.widget)],
          ...set.map((one): [string, string] => ['Attribut («\u00a0Set Attributes\u00a0»)', one]),
          ['Hauteur de l’élément', `${reserveWide} px sur ordinateur, ${tall} px sur téléphone`],
        ]
      : [
          ['Address (“Choose Source”, “Server URL”)', wanted.pinned?.src ?? ''],
          ['Tag name (“Tag Name”)', tagOf(wanted.widget)],
          ...set.map((one): [string, string] => ['Attribute (“Set Attributes”)', one]),
          ['Height of the element', `${reserveWide} px on a computer, ${tall} px on a phone`],
        ]
  const colon = wanted.locale === 'fr' ? '\u00a0: ' : ': '
  return lines.map(([what, value]) => `– ${what}${colon}${value}`).join('\n')
}
