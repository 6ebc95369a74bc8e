/** What a Node server or a runtime of somebody else's mounts to serve editions: files only, neither Payload nor a database. */
export { createEditionHandler, type EditionHandler } from './edition/handler'
export { createLog } from './log'
export { countingEdition, type CountingOptions } from './beacons/counting-edition'
export type { Beacons } from './beacons/beacons'
