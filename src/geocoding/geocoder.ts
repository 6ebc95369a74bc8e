import { bodyOf } from '../publish/heavy/maps/body'
import { messageOf } from '../publish/message-of'
import { type FoundAddress, foundIn } from './answer'

/** The French public service: https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage */
const IGN = 'https://data.geopf.fr/geocodage'

export type GeocoderSettings = {
  /** Where the service answers, without `/search`; see `geocoderUrl`. */
  url: string
  /** Who asks, and how to reach them. */
  userAgent: string
  timeoutMs?: number
}

/** Finds addresses near a place. */
export type Geocoder = (question: Question) => Promise<FoundAddress[]>

type Question = {
  /** See `askable`. */
  text: string
  /** Addresses near here come first. Degrees. */
  near?: { lat: number; lng: number }
}

/** Why no address can be told: `busy` when the service is asked too much. */
export class GeocoderFault extends Error {
  constructor(
    readonly kind: 'silent' | 'busy' | 'refused' | 'failed' | 'garbled',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

const TIMEOUT_MS = 6_000
const MOST_BYTES = 500_000
const MOST_ADDRESSES = 6

/**
 * Where the option or setting leads: `ign`, or the address of a service that answers as it does (BAN, addok).
 * @throws Error what is wrong with it and what to write
 */
export function geocoderUrl(option: string): string {
  const url = option === 'ign' ? IGN : option
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new Error(
      `the geocoder is "${option}": write "ign", or the address of a service of the same protocol, such as https://addok.example`,
    )
  return url.replace(/\/+$/, '').replace(/\/search$/, '')
}

/**
 * A text as the service takes it: 3 to 200 characters, the first one a letter or a digit.
 * @returns nothing when it is too short
 */
export function askable(text: string): string | undefined {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
    .slice(0, 200)
  return tidy.length < 3 ? undefined : tidy
}

/**
 * Asks a service of BAN's protocol: `GET {url}/search?q=…&limit=…&lat=…&lon=…`, answered with GeoJSON. Nothing is asked twice, and
 * no redirect is followed.
 * @throws GeocoderFault why there is no answer
 */
export const createGeocoder =
  ({ url, userAgent, timeoutMs = TIMEOUT_MS }: GeocoderSettings): Geocoder =>
  async ({ text, near }) => {
    const asked = new URL(`${url}/search`)
    asked.searchParams.set('q', text)
    asked.searchParams.set('limit', String(MOST_ADDRESSES))
    if (near) {
      asked.searchParams.set('lat', near.lat.toFixed(5))
      asked.searchParams.set('lon', near.lng.toFixed(5))
    }
    const response = await answerOf(asked, userAgent, timeoutMs)
    const { body, kind } = response
    if (kind) throw new GeocoderFault(kind, `${asked.host} answers ${response.status}`)
    const found = foundIn(body)
    if (!found) throw new GeocoderFault('garbled', `${asked.host} sends no list of addresses`)
    return found
  }

type Heard = { status: number; kind?: GeocoderFault['kind']; body: string }

async function answerOf(asked: URL, userAgent: string, timeoutMs: number): Promise<Heard> {
  try {
    const response = await fetch(asked, {
      headers: { Accept: 'application/json', 'User-Agent': userAgent },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const bytes = await bodyOf(response, MOST_BYTES)
    const body = new TextDecoder().decode(bytes)
    return { status: response.status, kind: kindOf(response.status), body }
  } catch (cause) {
    // of `fetch` itself: no network, no time left; else it sends more than a list of addresses can be
    const isSilent = cause instanceof TypeError || cause instanceof DOMException
    const message = `${asked.host} does not answer: ${whyOf(cause)}`
    throw new GeocoderFault(isSilent ? 'silent' : 'garbled', message, { cause })
  }
}

const kindOf = (status: number): GeocoderFault['kind'] | undefined => {
  if (status === 200) return undefined
  if (status === 429) return 'busy'
  return status === 400 ? 'refused' : 'failed'
}

/** Why `fetch` failed is in the cause of its error. */
const whyOf = (error: unknown): string =>
  error instanceof TypeError && error.cause ? messageOf(error.cause) : messageOf(error)
