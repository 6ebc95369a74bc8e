import {
  partnerRecord,
  perimeterRecord,
  recommendationRecord,
  shopRecord,
} from '../../src/publish/read/records'
import { tourRecord, videoRecord } from '../../src/publish/read/walks'
import type { MediaRecord, Records } from '../../src/publish/records'
import type { City } from './city'

const LOCALES = ['fr', 'en']

/** The rows of an invented city as the publisher reads them; `media` stands for its library. */
export const cityRecords = (city: City, media: MediaRecord[] = []): Records => ({
  partners: city.partners.map((row) => partnerRecord(row, LOCALES)),
  shops: city.shops.map((row) => shopRecord(row, LOCALES)),
  tours: city.tours.map((row) => tourRecord(row, LOCALES)),
  videos: city.videos.map((row) => videoRecord(row, LOCALES)),
  perimeters: city.perimeters.map((row) => perimeterRecord(row, LOCALES)),
  recommendations: city.recommendations.flatMap((row) => recommendationRecord(row, LOCALES) ?? []),
  media,
  addresses: [],
  frameKeys: [],
  weights: [],
})
