import type { Payload } from 'payload'
import type { WidgetName } from '../contract/widget-build'
import type { BucketOption } from '../bucket/option'
import type { MapOption } from '../publish/heavy/maps/source'

/** What the public side calls itself: one text, or one for each language by its code. */
export type PublicName = string | Record<string, string>

/**
 * Where an installation publishes and what it says of itself, as the suite's options left it in the configuration
 * (`custom.costo`): whoever holds Payload has it, in whichever process.
 */
export type Installation = {
  /** Absolute folder of the editions; nothing is published without one. */
  editions?: string
  /** Absolute folder of what widgets have counted and the account does not have yet; without one nothing is taken. */
  journal?: string
  /** Without a slash at the end. */
  publicUrl: string
  /** In which of the host's languages it publishes; in all of them unless said. */
  locales?: string[]
  /** What the public side calls itself, in all languages or by language; our own name where nothing is said. */
  name?: PublicName
  /** Which widgets are offered to be pasted; all where nothing is said. */
  widgets?: WidgetName[]
  /** `false`: the widgets count nothing. */
  metrics?: boolean
  map?: MapOption
  /** How whoever is asked for a map can reach those who ask. */
  contact?: string
  /** What may be looked at besides public addresses: `host:port`. */
  checkAlso?: string[]
  /** Who publishes; nothing where nobody has said. */
  publisher?: 'process' | 'job' | 'command'
  /** Where each edition is copied to; never told to a browser. */
  s3?: BucketOption
}

/** Of a configuration that has the suite. */
export const installationOf = ({ config }: Pick<Payload, 'config'>): Installation => ({
  publicUrl: 'http://localhost:3000',
  ...(config.custom?.costo as Partial<Installation> | undefined),
})

/**
 * Where Payload itself answers, without a slash at the end: the admin, and the shopkeepers' links below `/m`. What the host has
 * set as its `serverURL`, else the origin of the public address, which may be one folder of the host's site.
 */
export const homeOf = (payload: Pick<Payload, 'config'>): string =>
  (payload.config.serverURL || new URL(installationOf(payload).publicUrl).origin).replace(
    /\/+$/,
    '',
  )

/** The address of the admin, or of a view of it: "/my-space". */
export const adminAddress = (payload: Pick<Payload, 'config'>, view = ''): string =>
  `${homeOf(payload)}${payload.config.routes.admin}${view}`

/** The same with a folder of editions. @throws Error naming the option when there is none */
export function publishedInstallation(payload: Pick<Payload, 'config'>) {
  const { editions, ...others } = installationOf(payload)
  if (!editions)
    throw new Error(
      'costo: the option editions says where to publish, and is missing. Write for instance editions: path.resolve("editions").',
    )
  return { editions, ...others }
}
