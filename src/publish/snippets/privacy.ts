import type { Wanted } from './wanted'

/** A sentence for the host's privacy policy; in French for French, in English for every other language. */
export const privacy = ({ base, locale }: Pick<Wanted, 'base' | 'locale'>): string => {
  const { host } = new URL(base)
  return locale === 'fr'
    ? `Certaines pages montrent un module de la vitrine des commerces (${host}). Il ne dépose aucun cookie, ne lit ni n’enregistre rien sur votre appareil et ne charge rien d’un tiers. Votre navigateur demande ses données et ses images à ${host}, qui n’enregistre ni votre adresse IP ni aucun identifiant.`
    : `Some pages show a widget of the shops’ showcase (${host}). It sets no cookie, reads and stores nothing on your device and loads nothing from a third party. Your browser asks ${host} for its data and pictures; that address records neither your IP address nor any identifier.`
}
