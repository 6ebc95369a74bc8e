import type { SeedVideo } from './types'
import type { Locale } from './write'

const CARD_SECONDS = 15

/** The film's title cards as WebVTT: a cue for each card, in the given language. */
export function captions({ sequences }: SeedVideo, lang: Locale): string {
  const cues = sequences
    .flatMap(({ lines }) => lines)
    .map((line, index) => {
      const from = index * CARD_SECONDS
      return `${timestamp(from)} --> ${timestamp(from + CARD_SECONDS)}\n${line[lang]}\n`
    })
  return ['WEBVTT\n', ...cues].join('\n')
}

/** The same to be read: a paragraph for each sequence, headed by its title. */
export const transcript = ({ sequences }: SeedVideo, lang: Locale): string =>
  sequences
    .map(({ title, lines }) => `${title[lang]}. ${lines.map((line) => line[lang]).join(' ')}`)
    .join('\n\n')

const timestamp = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(11, 23)}`
