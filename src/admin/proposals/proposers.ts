import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../../collections/slugs'
import type { Proposal } from '../../proposals/rows'
import type { ViewWords } from '../../proposals/view-words'
import { relationId } from '../../relation'

/** Who has made each proposal, by its id: a partner's name, or the shopkeeper. */
export async function proposersOf(
  { payload }: PayloadRequest,
  proposals: Proposal[],
  words: ViewWords,
): Promise<Map<string, string>> {
  const wanted = proposals.flatMap(({ partner }) => relationId(partner) ?? [])
  const { docs } = await payload.find({
    ...{
      collection: slugsOf(payload).partners,
      where: { id: { in: wanted } },
      draft: true,
      depth: 0,
    },
    ...{ pagination: false, overrideAccess: true, select: { name: true } as never },
  })
  const names = new Map(
    (docs as unknown as { id: string; name: string }[]).map((d) => [String(d.id), d.name]),
  )
  return new Map(
    proposals.map(({ id, partner }) => [
      id,
      names.get(relationId(partner) ?? '') ?? words.shopkeeper,
    ]),
  )
}
