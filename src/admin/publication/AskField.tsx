import type { PayloadRequest } from 'payload'
import { actingFor } from '../../proposals/partner'
import { onItsWay } from '../../proposals/publication/ask'
import { ownReq } from '../../proposals/whole'
import { AskPanel } from './AskPanel'

type Props = { id?: number | string; req: PayloadRequest }

/** Beside an office's own walk, for the office: how it stands on its way online, and a button that asks for it. */
export async function AskField({ id, req }: Props) {
  const acting = actingFor(req)
  if (!id || acting?.role !== 'office') return null
  const way = await onItsWay(await ownReq(req, undefined), String(id), acting.partner)
  return way ? <AskPanel walk={String(id)} {...way} /> : null
}
