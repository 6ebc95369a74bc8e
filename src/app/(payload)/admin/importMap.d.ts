import type { ImportMap } from 'payload'

/** Written by `npm run generate:importmap` from the component paths of the config. */
export declare const importMap: ImportMap
