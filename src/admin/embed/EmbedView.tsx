import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { kindOf } from '../../../collections/slugs'
import { isEmbedded } from '../../embed-builder/choices'
import { EmbedOf } from './EmbedOf'

type Props = AdminViewServerProps & {
  /** Folder of the editions, and the public address. */
  folder: string
  base: string
}

/** The tab "On a site" of a partner, a shop or a walk: the widget live, and all that is pasted to have it elsewhere. */
export function EmbedView({ initPageResult, folder, base }: Props) {
  const { req, collectionConfig, docID } = initPageResult
  const kind = kindOf(req.payload, collectionConfig?.slug ?? '')
  const id = String(docID ?? '')
  if (!isEmbedded(kind) || !id) notFound()
  return <EmbedOf {...{ req, kind, id, folder, base }} />
}
