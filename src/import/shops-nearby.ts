import { slugsOf } from '../../collections/slugs'
import { lengthOf } from '../../collections/walking/distances'
import type { OfferedStop } from './answer'
import type { Asking } from './duplicates'
import { sameName } from './same-name'
import type { FileStop } from './walk-file'

const NEAR_METERS = 25

/** 25 m in degrees of latitude and, in our latitudes, of longitude: to ask the database for few shops. */
const NEAR_DEGREES = { lat: 0.0003, lng: 0.0006 }

/** The stops, each with the published shop that it looks like: of the same name, at most 25 m away. */
export const withShops = async (stops: FileStop[], asking: Asking): Promise<OfferedStop[]> => {
  const shops = stops.length ? await shopsAround(stops, asking) : []
  return stops.map((stop) => {
    const shop = shops.find(
      ({ name, lat, lng }) =>
        lengthOf([
          [stop.lng, stop.lat],
          [lng, lat],
        ]) <= NEAR_METERS && sameName(name, stop.name),
    )
    return shop ? { ...stop, shop: { id: String(shop.id), name: shop.name } } : stop
  })
}

type Shop = { id: unknown; name: string; lat: number; lng: number }

async function shopsAround(stops: FileStop[], { req, overrideAccess }: Asking): Promise<Shop[]> {
  const edge = (axis: 'lat' | 'lng', side: 1 | -1) =>
    stops.map((stop) => stop[axis]).reduce((a, b) => (side * a > side * b ? a : b)) +
    side * NEAR_DEGREES[axis]
  const { docs } = await req.payload.find({
    collection: slugsOf(req.payload).shops,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { lat: { greater_than_equal: edge('lat', -1), less_than_equal: edge('lat', 1) } },
        { lng: { greater_than_equal: edge('lng', -1), less_than_equal: edge('lng', 1) } },
      ],
    },
    ...{ depth: 0, pagination: false, overrideAccess, req },
    select: { name: true, lat: true, lng: true },
  })
  return docs as unknown as Shop[]
}
