/** What `GET /api/costo/placement?id=` answers: what the channel of a placement takes, ready to be copied. */
export type OfferAnswer = {
  /** Names of those who are shown, in their order. */
  names: string[]
  /** How many of those picked are public no longer, and so left out. */
  missing: number
  newsletter?: { html: string; text: string }
  post?: { short: string; long: string; picture: { alt: string } }
  /** `codes`: SVG drawings, each leading to one of those shown. */
  print?: { text: string; codes: { slug: string; name: string; svg: string }[] }
}
