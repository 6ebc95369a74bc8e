/** What sentences name: see each finding. */
export type Values = Record<string, string>

/** What is found, and how it is mended; nothing where nothing is to be mended. */
export type Said = { found: (values: Values) => string; fix?: (values: Values) => string }

/** Of several findings, by key. */
export type SaidByKey = Record<string, { fr: Said; en: Said }>
