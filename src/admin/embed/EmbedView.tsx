import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { kindOf } from '../../../collections/slugs'
import { isEmbedded } from '../../embed-builder/choices'
import type { Place } from '../../embed-builder/preview'
import { EmbedOf } from './EmbedOf'

type Props = AdminViewServerProps & Place

/** The tab "On a site" of a partner, a shop or a walk: the widget live, and all that is pasted to have it elsewhere. */
export function EmbedView({ initPageResult, folder, base, offered }: Props) {
  const { req, collectionConfig, docID } = initPageResult
  const kind = kindOf(req.payload, collectionConfig?.slug ?? '')
  const id = String(docID ?? '')
  if (!isEmbedded(kind) || !id) notFound()
  return <EmbedOf {...{ req, kind, id, folder, base, offered }} />
}
