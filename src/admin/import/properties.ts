import type { FileArea } from '../../import/walk-file'

/** What a name usually is called; the first of these is proposed. */
const USUAL = [
  'name',
  'nom',
  'title',
  'titre',
  'libelle',
  'label',
  'l_qu',
  'l_ar',
  'nom_com',
  'nom_qu',
]

/** The properties that all outlines have, those that look like a name first, each with an example. */
export function propertiesOf(areas: FileArea[]): { name: string; example: string }[] {
  const [first, ...others] = areas
  const names = Object.keys(first?.properties ?? {}).filter((name) =>
    others.every(({ properties }) => Object.hasOwn(properties, name)),
  )
  const rank = (name: string) => {
    const at = USUAL.indexOf(name.toLowerCase())
    const isText = typeof first.properties[name] === 'string'
    return at >= 0 ? at : isText ? USUAL.length : USUAL.length + 1
  }
  return names
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => ({ name, example: String(first.properties[name]).slice(0, 40) }))
}
