import type { PayloadRequest } from 'payload'
import { kindIn } from '../../collections/slugs'
import { called } from '../source/called'
import { rowOf } from '../source/row'
import { fieldOf, labelOf } from './fields'
import { ProposalRefused } from './refused'
import type { Standing } from './standing'
import { REFUSED_FIELDS } from './words'

/**
 * A field that is kept from a record of the host's says again what that one says when it is next saved: nothing is proposed
 * or accepted here that would not last.
 * @throws ProposalRefused naming the first such field and where it is changed
 */
export async function refuseKept(
  req: PayloadRequest,
  { config, seen }: Standing,
  names: string[],
): Promise<void> {
  const kind = kindIn(config)
  const row = kind && names.length ? await rowOf(req, kind, seen.id) : undefined
  const name = row && !row.isGone && names.find((one) => row.fields?.includes(one))
  if (!row || !name) return
  const field = fieldOf(config, name)
  const from = (language: 'fr' | 'en') => called(req.payload, row, language).plural
  const { fr } = REFUSED_FIELDS.kept(labelOf(field, 'fr'), from('fr'))
  const { en } = REFUSED_FIELDS.kept(labelOf(field, 'en'), from('en'))
  throw new ProposalRefused({ fr, en }, { status: 409 })
}
