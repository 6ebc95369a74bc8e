/** Paint of a shopfront: woodwork, awning, what is behind the glass, and what is set out in front of it. */
export type Palette = {
  fr: string
  en: string
  wood: string
  trim: string
  awning: string
  glass: string
  goods: [string, string, string, string]
}

const goods: Palette['goods'] = ['#c8553d', '#e0a458', '#5b8266', '#3d5a80']

/** By key; the words name the paint in alternative texts. */
export const PALETTES = {
  green: {
    fr: 'vert bouteille',
    en: 'bottle-green',
    wood: '#1f4d3f',
    trim: '#e7c77b',
    awning: '#2d6a55',
    glass: '#d9e6df',
    goods,
  },
  blue: {
    fr: 'bleu nuit',
    en: 'midnight-blue',
    wood: '#22375b',
    trim: '#f1d18a',
    awning: '#33538a',
    glass: '#dbe5f1',
    goods,
  },
  red: {
    fr: 'rouge brique',
    en: 'brick-red',
    wood: '#8c2f2b',
    trim: '#f4d9a6',
    awning: '#b3423a',
    glass: '#f1e2dc',
    goods: ['#2f5d62', '#e0a458', '#5b8266', '#7a3b69'],
  },
  ochre: {
    fr: 'ocre',
    en: 'ochre',
    wood: '#a8682a',
    trim: '#fff1d0',
    awning: '#c98a3b',
    glass: '#f3e9d7',
    goods: ['#8c2f2b', '#2f5d62', '#5b8266', '#3d5a80'],
  },
  plum: {
    fr: 'prune',
    en: 'plum',
    wood: '#53284f',
    trim: '#f0c9a0',
    awning: '#7a3b69',
    glass: '#ecdfe9',
    goods: ['#e0a458', '#c8553d', '#5b8266', '#3d5a80'],
  },
  teal: {
    fr: 'bleu canard',
    en: 'teal',
    wood: '#175a63',
    trim: '#f3d9b1',
    awning: '#24808c',
    glass: '#d8eaec',
    goods,
  },
  rose: {
    fr: 'rose poudré',
    en: 'powder-pink',
    wood: '#b5646d',
    trim: '#fff3ea',
    awning: '#cf8088',
    glass: '#f8e9e8',
    goods: ['#53284f', '#2f5d62', '#e0a458', '#5b8266'],
  },
  graphite: {
    fr: 'gris graphite',
    en: 'graphite-grey',
    wood: '#2f353c',
    trim: '#e3b23c',
    awning: '#4a535c',
    glass: '#e2e6ea',
    goods,
  },
} satisfies Record<string, Palette>

export type PaletteKey = keyof typeof PALETTES
