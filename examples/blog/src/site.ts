/** Where this site is, as its visitors reach it. */
export const SITE_URL = process.env.SITE_URL || 'http://localhost:3000'

/** Where the files of the vitrine are served: the route of that name. */
export const VITRINE_URL = `${SITE_URL}/vitrine`
