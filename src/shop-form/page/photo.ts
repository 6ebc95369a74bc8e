import { type Html, html } from '../../publish/pages/html'
import type { Problem } from '../read'
import type { Typed } from '../typed'
import type { FormWords } from '../words'
import { choices, field, marks, tick, wrongOf } from './field'

/** A photo of the shop, with what it shows, whose it is and how it may be used. */
export const photoPart = (typed: Typed, problems: Problem[], words: FormWords): Html =>
  html`<fieldset class="part">
    <legend>${words.photo}</legend>
    <p class="hint" id="photo-hint">${words.photoWhat}</p>
    <div class="field">
      <label for="photo">${words.file}</label>
      ${wrongOf('photo', problems)}
      <input
        id="photo"
        name="photo"
        type="file"
        accept="image/*"
        ${marks('photo', problems, 'photo-hint')}
      />
    </div>
    ${field({ id: 'alt', label: words.alt, value: typed.alt, problems, hint: words.altWhat })}
    ${field({
      ...{ id: 'credit', label: words.credit, value: typed.credit, problems },
      autocomplete: 'name',
    })}
    <fieldset class="choices">
      <legend>${words.licence}</legend>
      ${choices({ name: 'licence', labels: words.licences, chosen: typed.licence })}
    </fieldset>
    ${wrongOf('consent', problems)}
    ${tick({ id: 'consent', label: words.consent, isTicked: typed.hasConsent, problems })}
  </fieldset>`
