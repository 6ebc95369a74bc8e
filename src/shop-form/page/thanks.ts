import { colonIn } from '../../spaced'
import { html, type Html } from '../../publish/pages/html'
import type { LinkedShop } from '../../shop-links/shops'
import { saidHours, saidPhone } from '../../shop-facts'
import type { Language } from '../words'
import { documentOf, otherLanguage } from './document'
import { againPart } from './told'
import { texts } from '../../texts/texts'

const fr = {
  title: 'Merci, c’est enregistré',
  other: 'In English',
  live: 'En ligne dans une minute',
  waits: 'Relu par l’équipe avant d’être montré',
  right: 'Votre fiche est notée comme vérifiée aujourd’hui.',
  used: 'Ce lien a servi, il ne peut plus rien changer. Autre chose à corriger ? Demandez-en un nouveau.',
  fields: {
    hours: 'Horaires',
    closures: 'Fermetures exceptionnelles',
    phone: 'Téléphone',
    verifiedOn: 'Vérifié aujourd’hui',
    summary: 'La phrase de présentation',
    photos: 'La photo',
  } as Record<string, string>,
}

const en: typeof fr = {
  title: 'Thank you, it is saved',
  other: 'En français',
  live: 'Online within a minute',
  waits: 'Read by the team before it is shown',
  right: 'Your record is noted as checked today.',
  used: 'This link has been used and can change nothing more. Something else to correct? Ask for a new one.',
  fields: {
    hours: 'Opening hours',
    closures: 'Exceptional closures',
    phone: 'Telephone',
    verifiedOn: 'Checked today',
    summary: 'The sentence of presentation',
    photos: 'The picture',
  },
}

export const WORDS = texts('shopFormThanks', { fr, en })

type Answered = {
  shop: LinkedShop
  language: Language
  /** Names of the fields that went live, and of those that wait. */
  live: string[]
  waiting: string[]
}

/** What became of his answer: shown after it, and whenever the link is opened again. */
export function thanksPage({ shop, language, live, waiting }: Answered): string {
  const words = WORDS[language]
  const isJustRight = live.every((name) => name === 'verifiedOn') && !waiting.length
  return documentOf({
    ...{ title: `${words.title} – ${shop.name}`, language },
    body: html`${otherLanguage(language, words.other)}
      <p class="over">${shop.name}</p>
      <h1>${words.title}</h1>
      ${
        isJustRight
          ? html`<p>${words.right}</p>`
          : html`${list(
              words.live,
              live.map((name) => said(name)),
            )}
            ${list(
              words.waits,
              waiting.map((name) => words.fields[name] ?? name),
            )}`
      }
      <p>${words.used}</p>
      ${againPart(language)}`,
  })

  function said(name: string): string {
    const value =
      name === 'hours'
        ? saidHours(shop.hours, language)
        : name === 'phone'
          ? saidPhone(shop.phone)
          : ''
    return (words.fields[name] ?? name) + (value && colonIn(language) + value)
  }
}

const list = (title: string, items: string[]): Html | null =>
  items.length
    ? html`<h2>${title}</h2>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
    : null
