import type { Payload } from 'payload'
import { version } from '../../package.json'
import { markOf } from '../publish/custom/mark'
import { waiting } from '../publish/outbox'
import { previousEdition } from '../publish/store/editions'
import { readPause } from '../publish/store/pause'
import { customOf } from './custom'
import { publishedInstallation } from './installation'

/**
 * Whether a publish would change anything: something was committed, time alone changes it, the suite or what the host renders
 * of its own is another one, or there is no edition yet; never while an editor has paused.
 */
export async function isPublishDue(payload: Payload, now = new Date()): Promise<boolean> {
  const { editions } = publishedInstallation(payload)
  if (await readPause(editions)) return false
  if ((await waiting(payload)) > 0) return true
  const { edition } = await previousEdition(editions)
  if (!edition) return true
  const { due, inputs } = edition.manifest
  const isAnother = inputs.version !== version || inputs.custom !== markOf(customOf(payload))
  return isAnother || (due !== undefined && new Date(due) <= now)
}
