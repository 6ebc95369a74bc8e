import type { Page } from 'playwright-core'

/** Words that an English text has not and a French one can hardly do without, and what only French is written with. */
const TELLTALE =
  /[«»àâçèêëîïôùûœ]|\b(le|la|les|des|du|une|et|est|sont|pour|avec|sans|sur|dans|par|pas|que|qui|aucune?|votre|vos|nous|vous|cette|ces|ce|au|aux|ou|enregistrer|publier|brouillon|fiche|commerces?|balades?|partenaires?|horaires|courriel|ajouter|retirer|supprimer|rechercher|choisir|annuler|copier|envoyer|fermé|ouvert)\b/i

/**
 * Lines of the page, and what is only spoken, that look French though the admin is in English: without what the records
 * themselves say, which is in the language of whoever wrote it.
 * @param content texts of the records
 */
export async function frenchIn(page: Page, content: string[]): Promise<string[]> {
  const said = await page.evaluate(() => {
    const attributes = ['aria-label', 'placeholder', 'title', 'alt']
    const spoken = [...document.querySelectorAll(attributes.map((name) => `[${name}]`).join())]
      // what is said in a language of its own is marked so
      .filter((element) => !element.closest('[lang=fr]:not(html)'))
      .flatMap((element) => attributes.flatMap((name) => element.getAttribute(name) ?? []))
    const other = [...document.querySelectorAll<HTMLElement>('body [lang=fr]')]
    const hidden = other.map((element) => element.style.display)
    for (const element of other) element.style.display = 'none'
    const lines = document.body.innerText.split('\n')
    for (const [at, element] of other.entries()) element.style.display = hidden[at]
    return [...lines, ...spoken]
  })
  const known = [...new Set(content)]
    .map(plain)
    .filter((text) => text.length > 2)
    .sort((one, other) => other.length - one.length)
  const lines = new Set(said.map(plain).filter(Boolean))
  return [...lines].filter((line) => {
    if (!TELLTALE.test(line)) return false
    const rest = known.reduce((left, text) => left.replaceAll(text, ' '), line)
    return TELLTALE.test(rest)
  })
}

const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
