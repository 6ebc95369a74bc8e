import type { Payload } from 'payload'
import type { Custom } from '../publish/custom/options'

/** What the host publishes of its own, as its options left it in the configuration (`custom.costo.custom`). */
export const customOf = ({ config }: Pick<Payload, 'config'>): Custom | undefined =>
  (config.custom?.costo as { custom?: Custom } | undefined)?.custom
