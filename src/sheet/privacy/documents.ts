import { spaced } from '../../spaced'
import { html } from '../../publish/pages/html'
import { documentOf } from '../html/document'
import { recordRows } from './record'
import { privacySentence } from './sentence'
import type { PrivacySettings } from './settings'

export type PrivacyDocument = 'sentence' | 'record'

const WORDS = {
  fr: spaced({
    sentence: 'La phrase pour votre page « vie privée »',
    sentenceHow:
      'À copier telle quelle sur votre site, là où vous dites ce qu’il fait des données.',
    record: 'Fiche de traitement',
    recordUnder: (host: string) => `Modules de la vitrine ${host} · RGPD, article 30`,
  }),
  en: {
    sentence: 'The sentence for your privacy page',
    sentenceHow: 'To be copied as it is, to where your site says what it does with data.',
    record: 'Record of processing',
    recordUnder: (host: string) => `Widgets of the showcase ${host} · GDPR, article 30`,
  },
}

/** A privacy document of this installation as a page of its own, to read, print or keep. */
export function privacyPage(
  document: PrivacyDocument,
  settings: PrivacySettings,
  language: 'fr' | 'en',
): string {
  const words = WORDS[language]
  if (document === 'sentence')
    return documentOf({
      ...{ title: words.sentence, under: words.sentenceHow, language },
      body: html`<div class="costo-sheet">
        <blockquote class="costo-page__quote">
          <p>${privacySentence(settings, language)}</p>
        </blockquote>
      </div>`,
    })
  return documentOf({
    ...{ title: words.record, language },
    under: words.recordUnder(new URL(settings.publicUrl).host),
    body: html`<dl class="costo-sheet costo-page__record">
      ${recordRows(settings, language).map(
        ([name, texts]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${texts.map((text) => html`<p>${text}</p>`)}</dd>
          </div>`,
      )}
    </dl>`,
  })
}
