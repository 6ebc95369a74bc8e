/** Before the addresses of links in what is sent or printed without a script: the web process counts them and leads on. */
export const VISIT_PATH = '/r/'

/** Ways to show others without a script. */
export const VISIT_CHANNELS = ['newsletter', 'post', 'print'] as const

export type VisitChannel = (typeof VISIT_CHANNELS)[number]

/** Kinds of records such a link may lead to. */
export const VISIT_KINDS = ['partners', 'shops', 'tours', 'videos'] as const

/** `host`: slug of the partner on whose behalf the link was sent. `channel`: absent where the address names none of ours. */
export type Visit = {
  host: string
  kind: (typeof VISIT_KINDS)[number]
  slug: string
  channel?: VisitChannel
}

/** The path and query of a link: "/r/tudigo/partners/le-carillon?via=newsletter". No "&": mail programs break those. */
export const visitPath = ({ host, kind, slug, channel }: Required<Visit>): string =>
  `${VISIT_PATH}${host}/${kind}/${slug}?via=${channel}`

const PATH = new RegExp(
  `^${VISIT_PATH}([a-z0-9-]{1,100})/(${VISIT_KINDS.join('|')})/([a-z0-9-]{1,100})/?(?:\\?(.*))?$`,
)

/** Reads the target of a request. Of its query only the channel counts: senders' programs add parameters of their own. */
export function parseVisit(target: string): Visit | undefined {
  const [, host, kind, slug, query] = PATH.exec(target) ?? []
  if (!slug) return undefined
  const via = new URLSearchParams(query).get('via')
  const channel = VISIT_CHANNELS.find((one) => one === via)
  return { host, kind: kind as Visit['kind'], slug, ...(channel && { channel }) }
}
