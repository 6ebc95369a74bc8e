import type { Example } from '../examples'

/** What is proposed at most: a longer list helps nobody, and a city has thousands of shops. */
const MOST = 300

type Named = { slug: string; name: string }

/** Proposes what is published in the fields that take a slug, once one of them is used. */
export function proposeValues({ locale }: Example) {
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-list]'))
    input.addEventListener('focus', () => void propose(input, locale), { once: true })
}

/** Proposes what is published in one field, and with it what the field holds. */
export async function propose(input: HTMLInputElement, locale: string) {
  const kind = input.dataset.list!
  const file = kind === 'perimeters' ? 'edition' : `${locale}/${kind}`
  try {
    // the public address may have a path of its own, which this page's begins with
    const [base] = location.pathname.split(`/${locale}/embed/`)
    const response = await fetch(`${base}/v1/${file}.json`, { credentials: 'omit' })
    const found = (await response.json()) as Record<string, Named[]>
    document.getElementById(input.getAttribute('list')!)!.replaceChildren(
      ...found[kind].filter(isProposed(input)).map(({ slug, name }) => {
        const option = new Option(name, slug)
        option.label = name
        return option
      }),
    )
  } catch {
    // a proposal only: the field takes what is typed
  }
}

const isProposed =
  ({ value }: HTMLInputElement) =>
  ({ slug }: Named, index: number) =>
    index < MOST || slug === value
