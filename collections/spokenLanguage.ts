/** As Payload says it of whoever asks, on the server and in the browser. */
export type Spoken = { language?: string; fallbackLanguage?: string }

/**
 * In which of its languages the suite speaks to who has this one. In one that it doesn't speak, the one that the admin falls back to, else
 * French: as Payload chooses among our labels.
 */
export const spokenLanguage = (spoken: Spoken | undefined): 'fr' | 'en' =>
  [spoken?.language, spoken?.fallbackLanguage].find((one) => one === 'fr' || one === 'en') ?? 'fr'
