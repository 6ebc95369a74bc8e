import { RULE } from '../sharing/entitlement'
import type { Scenario } from './simulate'

export const onDesk = (place: number) => (place < RULE.places ? 1 : 0)
/** On a phone one card is seen, the next ones are by those who scroll. */
const onPhone = (place: number) => [1, 0.3, 0.1, 0.05][place] ?? 0

/** Traffic as it is: few large sites and many small ones (Zipf), `views` an epoch in all. */
export const zipf = (partners: number, views: number) => {
  const sum = Array.from({ length: partners }, (_, host) => 1 / (host + 1)).reduce((a, b) => a + b)
  return (host: number) => views / (host + 1) / sum
}

/** A number of views whose mean is `mean`. */
export const about = (mean: number, random: () => number) => Math.floor(mean + random())

type Size = {
  epochs: number
  /** Of all widgets in one epoch. */
  views: number
  seed: number
}

/** The lives under which anyone can check what the rule promises; the same seed, the same life. */
export function scenarios({ epochs, views, seed }: Size): Scenario[] {
  const usual = (partners: number) => ({
    ...{ partners, epochs, seed, reciprocity: 0.5, seen: onDesk },
    views: (host: number, _: number, random: () => number) =>
      about(zipf(partners, views)(host), random),
  })
  return [
    {
      ...usual(12),
      name: { fr: 'partage égal (λ = 0)', en: 'shared equally (λ = 0)' },
      reciprocity: 0,
    },
    {
      ...usual(12),
      name: {
        fr: 'moitié égal, moitié réciproque (λ = 0,5)',
        en: 'half equal, half reciprocal (λ = 0.5)',
      },
    },
    {
      ...usual(12),
      name: { fr: 'réciproque (λ = 1)', en: 'reciprocal (λ = 1)' },
      reciprocity: 1,
    },
    {
      ...usual(12),
      name: {
        fr: 'sur téléphone, la visibilité baisse avec la place',
        en: 'on phones, seen less place by place',
      },
      seen: onPhone,
    },
    {
      ...usual(8),
      name: { fr: 'un site fait 90 % des affichages', en: 'one site makes 90 % of the views' },
      seen: onPhone,
      views: (host, _, random) => about(host ? (views * 0.1) / 7 : views * 0.9, random),
    },
    {
      ...usual(12),
      name: { fr: 'afflux soudains', en: 'bursts' },
      views: (host, epoch, random) =>
        about(zipf(12, views)(host) * ((epoch + host * 7) % 30 === 0 ? 20 : 1), random),
    },
    {
      ...usual(12),
      name: { fr: 'des sites disparaissent et reviennent', en: 'sites vanish and come back' },
      views: (host, epoch, random) =>
        host % 3 === Math.floor(epoch / 25) % 3 ? 0 : about(zipf(12, views)(host), random),
    },
    {
      ...usual(12),
      name: { fr: 'chacun en écarte d’autres', en: 'each leaves others out' },
      exclusions: Array.from({ length: 12 }, (_, host): [number, number] => [
        host,
        (host + 1) % 12,
      ]).concat([
        [0, 5],
        [1, 5],
        [2, 5],
      ]),
    },
    {
      ...usual(4),
      name: { fr: 'pas plus de partenaires que de places', en: 'no more partners than places' },
      seen: onPhone,
    },
  ]
}
