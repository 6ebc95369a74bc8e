import type { PayloadRequest } from 'payload'
import { languageOf } from '../messages'
import { isWhole, type Mention, mentionKey, mentionsIn } from './mentions'
import { mentionedRecords } from './records'
import { REFUSED } from './words'

type Given = { req: PayloadRequest; previousValue?: unknown }

/**
 * What is wrong with the mentions of a text, in the editor's language. One that was there before may have lost its record:
 * the text stays as it is and shows the name.
 */
export async function checkMentions(
  state: unknown,
  { req, previousValue }: Given,
): Promise<string | true> {
  const mentions = mentionsIn(state)
  const foreign = mentions.find((mention) => !isWhole(mention))
  if (foreign) return refusal('foreign', foreign, req)
  const before = new Set(mentionsIn(previousValue).map(mentionKey))
  const added = mentions.filter((mention) => !before.has(mentionKey(mention)))
  // the suite itself writes for nobody: shops corrected by link, proposals accepted, files imported
  const records = await mentionedRecords(added, { req, overrideAccess: !req.user })
  const missing = added.find((mention) => !records.has(mentionKey(mention)))
  return missing ? refusal('missing', missing, req) : true
}

const refusal = (kind: keyof typeof REFUSED, { label }: Mention, req: PayloadRequest): string =>
  REFUSED[kind][languageOf(req)].replace('{label}', String(label ?? '@'))
