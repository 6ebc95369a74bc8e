import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const SAFE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'same-origin' },
]

/** Next writes scripts and styles of its own into the admin's pages; what no page of it needs is closed. */
const ADMIN_POLICY = {
  key: 'Content-Security-Policy',
  value: "base-uri 'self'; form-action 'self'; frame-ancestors 'self'; object-src 'none'",
}

const config: NextConfig = {
  // One copy of Payload for pages, routes and instrumentation: an error thrown by one copy is none of the classes that
  // another knows, and its answer would lose the fields that are wrong.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
  ],
  poweredByHeader: false,
  // `npm test` checks the types; a start need not wait for it
  typescript: { ignoreBuildErrors: true },
  // renditions are made once, at upload: no image service that strangers could keep busy
  images: { unoptimized: true },
}

const { headers: ofPayload, ...withAdmin } = withPayload(config)

const settings: NextConfig = {
  ...withAdmin,
  headers: async () => [
    // Payload varies every route by colour scheme, which would split the caches of all that is not the admin
    ...((await ofPayload?.()) ?? []).map((rule) => ({ ...rule, source: '/admin/:path*' })),
    { source: '/:path*', headers: SAFE },
    { source: '/admin/:path*', headers: [ADMIN_POLICY] },
    // the address of a shopkeeper's link is told to nobody, not even to ourselves
    { source: '/m/:path*', headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }] },
  ],
}

export default settings
