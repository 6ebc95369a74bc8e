import { getMissing, install, onPath } from './debian.js'

/** Programs by which the tests have others read what walks come in, and the packages of Debian they come in. */
const READERS = {
  gpsbabel: 'gpsbabel',
  ogr2ogr: 'gdal-bin',
  xmllint: 'libxml2-utils',
  pdfinfo: 'poppler-utils',
  zbarimg: 'zbar-tools',
}

/** Gets what is missing of them, and says what is missing all the same. */
export const findReaders = () =>
  getMissing(
    Object.entries(READERS).map(([program, name]) => ({
      what: program,
      isThere: () => onPath(program),
      get: () => install(name),
    })),
  )
