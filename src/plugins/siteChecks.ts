import type { Plugin } from 'payload'
import { SiteChecks } from '../../collections/SiteChecks'
import { addCollections } from './addCollections'

/** Adds what is found on partners' pages. */
export const siteChecks = (): Plugin => (config) => addCollections(config, SiteChecks)
