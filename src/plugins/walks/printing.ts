import type { CollectionConfig, Config } from 'payload'
import { printEndpoint } from '../../admin/paper/endpoint'
import type { CostoOptions } from '../options'

/** Adds to the walks' form the way to a leaflet for a printer, where the option `editions` says what is published. */
export const withPrinterLinks = (
  walks: CollectionConfig,
  { editions }: CostoOptions,
): CollectionConfig =>
  editions
    ? {
        ...walks,
        fields: [
          ...walks.fields,
          {
            name: 'printer',
            type: 'ui',
            admin: {
              position: 'sidebar',
              disableListColumn: true,
              components: { Field: 'costo-vitrine/admin/paper/PrinterLinks#PrinterLinks' },
            },
          },
        ],
      }
    : walks

/** Adds what that way leads to. */
export const withPrintEndpoint = (config: Config, { editions }: CostoOptions): Config =>
  editions
    ? { ...config, endpoints: [...(config.endpoints ?? []), printEndpoint(editions)] }
    : config
