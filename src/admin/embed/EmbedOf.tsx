import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../collections/messages'
import { slugsOf } from '../../../collections/slugs'
import { choicesFor, type Embedded } from '../../embed-builder/choices'
import { draftOf } from '../../embed-builder/draft'
import { hostsFor } from '../../embed-builder/hosts'
import type { Place } from '../../embed-builder/preview'
import { localesOf, subjectOf } from '../../embed-builder/subject'
import { canSendMail } from '../../mail-set-up'
import { viewerOf } from '../../sheet/viewer'
import { EmbedBuilder } from './EmbedBuilder'

type Props = {
  req: PayloadRequest
  kind: Embedded
  id: string
} & Place

/** What builds what is pasted of one record, for whoever may read it; told to be missing to everybody else. */
export async function EmbedOf({ req, kind, id, folder, base, offered }: Props) {
  const draft = await draftOf(req, kind, id)
  if (!draft) notFound()
  const locales = localesOf(req)
  const [subject, hosts, published] = await Promise.all([
    subjectOf(kind, draft, { locales, folder, base }),
    hostsFor(req, kind, id),
    req.payload.count({
      collection: slugsOf(req.payload)[kind],
      where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    }),
  ])
  const viewer = viewerOf(req)
  const isOwner = viewer?.reader === 'editor' || viewer?.partner === id
  const isPublished = published.totalDocs > 0
  return (
    <Gutter>
      <EmbedBuilder
        {...{ id, subject, hosts, locales }}
        choices={choicesFor(kind, offered)}
        state={!isPublished ? 'draft' : draft._status === 'draft' ? 'changed' : 'published'}
        language={languageOf(req)}
        api={req.payload.config.routes.api}
        canCheck={kind === 'partners' && isOwner}
        canSend={canSendMail(req.payload)}
      />
    </Gutter>
  )
}
