import { currentId, readManifest } from './store/editions'
import { endPause, readPause } from './store/pause'

type Look = {
  is: boolean
  /** It was ended by this look, for the edition may not be shown any longer. */
  expired?: { edition: string; rightsDue: string }
}

/**
 * Whether publishing waits because an editor has gone back to an earlier edition. The right to show a picture or a film
 * is stronger than that: when one ends that the edition being served shows, the wait is over.
 */
export async function lookForPause(editionsDir: string, now: Date): Promise<Look> {
  if (!(await readPause(editionsDir))) return { is: false }
  const expired = await expiredOf(editionsDir, now)
  if (expired) await endPause(editionsDir)
  return { is: !expired, expired }
}

async function expiredOf(editionsDir: string, now: Date): Promise<Look['expired']> {
  const id = await currentId(editionsDir)
  // a manifest that can't be read is shown to nobody, and says nothing of rights
  const manifest = id ? await readManifest(editionsDir, id).catch(() => undefined) : undefined
  if (!manifest?.rightsDue || new Date(manifest.rightsDue) > now) return undefined
  return { edition: manifest.id, rightsDue: manifest.rightsDue }
}
