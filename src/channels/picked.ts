import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { key } from '../publish/read/values'
import { pickFor } from './picking'
import { told, WORDS } from './words'

/**
 * Picks who is shown when a placement is saved for the first time, whatever a client sends; they stay. Who is shown
 * on whose behalf, and how many, changes no more after that: others have had their turns since.
 */
export const picked: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const partner = key(data.partner) ?? ''
  const places = Number(data.places)
  if (operation === 'create') {
    const pick = await pickFor({ partner, places }, req)
    if ('refused' in pick) throw refusal('partner', told(WORDS[pick.refused], req), req)
    return { ...data, items: pick.items }
  }
  const { partner: before, places: number, items } = originalDoc as Record<string, unknown>
  if (partner !== key(before)) throw refusal('partner', told(WORDS.picked, req), req)
  if (places !== number) throw refusal('places', told(WORDS.picked, req), req)
  return { ...data, items }
}

function refusal(path: 'partner' | 'places', message: string, req: PayloadRequest) {
  const label = {
    partner: { fr: 'Chez qui', en: 'On whose behalf' },
    places: { fr: 'Partenaires montrés', en: 'Partners shown' },
  }[path]
  const errors = [{ label: told(label, req), path, message }]
  return new ValidationError({ collection: slugsOf(req.payload).placements, errors, req }, req.t)
}
