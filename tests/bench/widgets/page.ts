/** What is compared: a widget of ours in one of its ways in, or a rival set up for the same content. */
export type Candidate = {
  name: string
  kind: Kind
  ours: boolean
  /** The way in, for ours. */
  way?: Way
  /** Only a measure to go by: it does much less than what it stands beside. */
  anchor?: boolean
  /** The page of a partner's old blog with it in the first screen. */
  html: string
  /** The path whose coming late or not at all is tried: the script, or the file a widget reads. */
  script: string
  feed?: string
  /** CSS of what a visitor waits for; through open shadow roots with ` >> `. */
  seen: string
  /** A property of the first element in `seen` that must be true before what is inside counts as laid out. */
  ready?: string
  /** What is pressed four times, and what once before. */
  press?: string
  first?: string
  /** `press` names one thing each time (a marker), not the same button again. */
  each?: boolean
}

export type Kind = 'partner-carousel' | 'shop-card' | 'tour-map'
export type Way = 'element' | 'div' | 'lone script' | 'lone script in a box' | 'pinned' | 'iframe'

/** The space every page keeps for what comes, in pixels at a phone's width, in its own style sheet. */
export const RESERVE: Record<Kind, number> = {
  'partner-carousel': 560,
  'shop-card': 800,
  'tour-map': 800,
}

/** A page around a snippet: a heading and a line above it, so that it stands in the first screen; text below. */
export const blogPage = (kind: Kind, body: string, head = '') => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Le blog du quartier</title>
<style>
body{margin:0 auto;max-width:40rem;padding:0 1rem;font:16px/1.5 sans-serif}
.spot{display:block;min-height:${RESERVE[kind]}px}
iframe.spot{width:100%;border:0}
.card h3{margin:.5em 0;font-size:1.1em}.card{padding:1em;border:1px solid #ccc;border-radius:.75em}
.card img{display:block;max-width:100%;height:auto}
sl-carousel{--aspect-ratio:auto}
.pin{border-radius:99em;background:#0b5f53;color:#fff;text-align:center;line-height:30px}
</style>${head}</head>
<body><h1>Le blog du quartier</h1><p>Ce mois-ci, nos voisins et amis.</p>
${body}
<h2>La suite</h2><p>Un texte que rien ne doit déplacer.</p></body></html>`
