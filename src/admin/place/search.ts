import type { FoundAddress, GeocodeAnswer } from '../../geocoding/answer'

type Question = { api: string; text: string; lat: number; lng: number; language: string }

type Answer =
  | { found: FoundAddress[] }
  /** Why there is none, in the language asked for; empty when the server didn't say. */
  | { refused: string }

/** Asks our own server for addresses. */
export async function searchAddress({ api, text, lat, lng, language }: Question): Promise<Answer> {
  const query = new URLSearchParams({ q: text, lat: lat.toFixed(5), lng: lng.toFixed(5) })
  try {
    const answer = await fetch(`${api}/costo/geocode?${query}`, {
      credentials: 'same-origin',
      headers: { 'Accept-Language': language },
    })
    const body = (await answer.json()) as GeocodeAnswer & { errors?: { message?: string }[] }
    if (answer.ok) return { found: body.found }
    return { refused: body.errors?.[0]?.message ?? '' }
  } catch {
    return { refused: '' } // no network, or no JSON: said beside the box
  }
}
