import type { Payload } from 'payload'
import { waiting } from '../publish/outbox'
import { previousEdition } from '../publish/store/editions'
import { readPause } from '../publish/store/pause'
import { publishedInstallation } from './installation'

/** Whether a publish would change anything: something was committed, time alone changes it, or there is no edition yet; never while an editor has paused. */
export async function isPublishDue(payload: Payload, now = new Date()): Promise<boolean> {
  const { editions } = publishedInstallation(payload)
  if (await readPause(editions)) return false
  if ((await waiting(payload)) > 0) return true
  const { edition } = await previousEdition(editions)
  const due = edition?.manifest.due
  return !edition || (due !== undefined && new Date(due) <= now)
}
