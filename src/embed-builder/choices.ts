import type { WidgetName } from '../contract/widget-build'

/** The kinds whose records a widget can show. */
export const EMBEDDED = ['partners', 'shops', 'tours'] as const

export type Embedded = (typeof EMBEDDED)[number]

export const isEmbedded = (kind: unknown): kind is Embedded => EMBEDDED.includes(kind as Embedded)

/**
 * What one may put on a site about a record. Of a partner: what it shows on its own site (`others`, `recommended`, `films`),
 * and its card as the others show it (`seen`), which is there to be looked at and to be pasted nowhere.
 */
export type Choice = 'others' | 'recommended' | 'films' | 'seen' | 'card' | 'compact' | 'walk'

const CHOICES: Record<Embedded, readonly Choice[]> = {
  partners: ['others', 'recommended', 'films', 'seen'],
  shops: ['card', 'compact'],
  tours: ['walk'],
}

/** What one may put on a site about a record of this kind, of the widgets that are offered; all of them unless said. */
export const choicesFor = (kind: Embedded, offered?: readonly WidgetName[]): Choice[] =>
  CHOICES[kind].filter((choice) => offered?.includes(shownBy(choice, '').widget) ?? true)

/** The widget that shows it, with its attributes. `slug`: of the record. `list`: the list its link leads to. */
type Shown = {
  widget: WidgetName
  attributes: Record<string, string>
  list?: 'partners' | 'shops' | 'videos'
}

export function shownBy(choice: Choice, slug: string): Shown {
  switch (choice) {
    case 'others':
      return { widget: 'partner-carousel', attributes: { partner: slug }, list: 'partners' }
    case 'recommended':
      return {
        ...{ widget: 'partner-carousel', list: 'shops' },
        attributes: { show: 'shops', partner: slug },
      }
    case 'films':
      return {
        ...{ widget: 'partner-carousel', list: 'videos' },
        attributes: { show: 'videos', partner: slug },
      }
    case 'seen':
      return { widget: 'partner-carousel', attributes: {}, list: 'partners' }
    case 'card':
      return { widget: 'shop-card', attributes: { shop: slug } }
    case 'compact':
      return { widget: 'shop-card', attributes: { shop: slug, layout: 'compact' } }
    case 'walk':
      return { widget: 'tour-map', attributes: { tour: slug } }
  }
}
