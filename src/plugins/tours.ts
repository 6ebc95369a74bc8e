import type { Plugin } from 'payload'
import { Tours } from '../../collections/Tours'
import { walkFileEndpoint } from '../import/endpoint'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import { asWanted, withCustom } from './kindOptions'
import type { CostoOptions } from './options'
import { answering } from './walks/answering'
import { withAsking } from './walks/asking'
import { onlyDrafts } from './walks/onlyDrafts'
import { identifySessions } from './walks/sessionIds'
import { numberStops } from './walks/stopNumbers'
import { withPrintEndpoint, withPrinterLinks } from './walks/printing'
import { withHooks } from './withHooks'

/** Adds the walks, what their map asks of a file, and to the dashboard those that wait for a decision. */
export const tours =
  (options: CostoOptions = {}): Plugin =>
  (given) => {
    const config = withCustom(given, 'tours', options.tours)
    const own = asWanted(Tours, options.tours, config)
    if (options.enabled === false) return addCollections(config, editorial(own, options, config))
    const walks = onlyDrafts(withHooks(own, { beforeValidate: [numberStops, identifySessions] }))
    const { admin } = config
    const notices = [...(admin?.components?.beforeDashboard ?? []), NOTICE]
    const components = { ...admin?.components, beforeDashboard: notices }
    const endpoints = [...(config.endpoints ?? []), walkFileEndpoint]
    return addCollections(
      withPrintEndpoint({ ...config, endpoints, admin: { ...admin, components } }, options),
      editorial(answering(withAsking(withPrinterLinks(walks, options))), options, config),
    )
  }

const NOTICE = 'costo-vitrine/admin/walks/WalksNotice#WalksNotice'
