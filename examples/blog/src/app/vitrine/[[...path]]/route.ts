import { editionRoute } from 'costo-vitrine/next'

export const { GET, HEAD, OPTIONS } = editionRoute(`${process.cwd()}/editions`)
