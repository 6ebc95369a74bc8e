type Stop = { number: string; name: string }

const fr = {
  /** What a picture of a walk's map says to those who can't see it. */
  picture: (name: string, stops: Stop[]) =>
    `Plan de «\u00a0${name}\u00a0», nord en haut\u00a0: ${stops.length} étapes, de ${said(stops[0])} à ${said(stops[stops.length - 1])}.`,
  /** Below the picture. */
  ground: 'Fond de plan\u00a0:',
}

const en: typeof fr = {
  picture: (name, stops) =>
    `Map of “${name}”, north at the top: ${stops.length} stops, from ${said(stops[0])} to ${said(stops[stops.length - 1])}.`,
  ground: 'Base map:',
}

const said = ({ number, name }: Stop) => `${number} (${name})`

/** What maps say: in French for French, in English for every other language. */
export const mapWords = (locale: string) => (locale === 'fr' ? fr : en)
