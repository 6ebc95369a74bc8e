/** How a demo partner's site lives, in invented numbers; days are counted back from the day of seeding. */
export type Traffic = {
  /** Slug of the partner. */
  host: string
  /** Host name of the site as a beacon gives it; `frame` where the widget stands in one without a key. */
  site: string
  /** Views of its carousel on a mean working day. */
  views: number
  /** Of a Saturday or Sunday, against a working day. */
  weekend: number
  /** Seen for the first time, and for the last time; always unless said. */
  since?: number
  until?: number
  /** Days on which there was far more, or less. */
  bumps?: { from: number; until: number; factor: number }[]
  /** Of the suite; older where the site has pinned it. */
  version?: string
  /** Failures told per thousand views. */
  errors?: number
  /** Views of recommended shops on a mean working day. */
  shopViews?: number
}

/** A town hall's page is read on working days, a walk's at weekends. */
export const TRAFFIC: Traffic[] = [
  {
    ...{ host: 'office-du-tourisme-de-paris', site: 'parisjetaime.com', views: 260, weekend: 1.5 },
    bumps: [{ from: -75, until: -62, factor: 1.7 }],
    shopViews: 20,
  },
  {
    ...{ host: 'petitscommerces-fr', site: 'petitscommerces.fr', views: 190, weekend: 0.8 },
    bumps: [{ from: -75, until: -62, factor: 1.5 }],
  },
  {
    ...{ host: 'ville-de-paris', site: 'paris.fr', views: 150, weekend: 0.35, version: '0.0.9' },
    errors: 2,
  },
  {
    ...{ host: 'tourisme-plaine-commune', site: 'tourisme-plainecommune-paris.com' },
    ...{ views: 70, weekend: 1.4, since: -120 },
  },
  {
    ...{ host: 'tudigo', site: 'tudigo.co', views: 55, weekend: 0.5 },
    // a page that reloaded itself all night
    bumps: [{ from: -33, until: -33, factor: 14 }],
  },
  {
    ...{ host: 'le-carillon', site: 'lecarillon.org', views: 40, weekend: 0.9, until: -19 },
    shopViews: 12,
  },
  {
    ...{ host: 'les-amis-du-nord-est', site: 'les-amis-du-nord-est.example', views: 38 },
    ...{ weekend: 1.3, shopViews: 14 },
    bumps: [
      { from: -75, until: -62, factor: 1.9 },
      { from: -118, until: -98, factor: 0.4 },
    ],
  },
  { host: 'simplon', site: 'frame', views: 22, weekend: 0.4 },
]
