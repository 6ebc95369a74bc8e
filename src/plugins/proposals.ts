import { join } from 'node:path'
import type { CollectionConfig, Config, Payload, Plugin } from 'payload'
import { ProposedPhotos } from '../../collections/ProposedPhotos'
import { Proposals } from '../../collections/Proposals'
import { ShopLinks } from '../../collections/ShopLinks'
import { kindIn, slugsOf } from '../../collections/slugs'
import { invitationEndpoint } from '../invitations/endpoint'
import { proposalEndpoints } from '../proposals/endpoints'
import { addCollections } from './addCollections'
import { atStart } from './atStart'
import { checkFile } from './checkedFile'
import type { CostoOptions } from './options'
import { withHooks } from './withHooks'
import { addView, titleOf, withView } from './withView'
import { VIEW_WORDS } from '../proposals/view-words'
import { WORDS as SPACE_WORDS } from '../space/words'
import { bilingual } from '../texts/texts'

/** Adds what partners and shopkeepers propose, with the views that decide it, a partner's own space, and the links of shopkeepers. */
export const proposals =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    const built = addCollections(config, ShopLinks, Proposals, photos(options))
    if (options.enabled === false) return built
    const endpoints = [...(built.endpoints ?? []), ...proposalEndpoints(), invitationEndpoint]
    const viewed = withView(withView({ ...withAccess(built), endpoints }, LIST), SPACE)
    return atStart(withProposal(viewed), sayWherePhotosLie)
  }

function photos({ enabled, uploads }: CostoOptions): CollectionConfig {
  const upload = { ...Object(ProposedPhotos.upload) }
  // apart from what is public: nothing of this folder is ever published
  if (uploads) upload.staticDir = join(uploads, 'proposed')
  const collection = { ...ProposedPhotos, upload }
  return enabled === false ? collection : withHooks(collection, { beforeOperation: [checkFile] })
}

/** Adapters come behind the suite: whether they have these pictures too is only known at the start. */
function sayWherePhotosLie({ collections, config, logger }: Payload) {
  const { media, proposedPhotos } = slugsOf({ config })
  const isElsewhere = (slug: string) => collections[slug]?.config.upload?.disableLocalStorage
  if (isElsewhere(media) && !isElsewhere(proposedPhotos))
    logger.warn(
      `costo: your collection "${media}" keeps its files elsewhere, and pictures that partners and shopkeepers propose lie in a folder of this machine until somebody decides. Give your storage adapter the collection '${proposedPhotos}' too.`,
    )
}

/** Partners with the panel that invites their contacts. */
const withAccess = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    kindIn(collection) === 'partners'
      ? { ...collection, fields: [...collection.fields, INVITATIONS] }
      : collection,
  ),
})

const INVITATIONS: CollectionConfig['fields'][number] = {
  name: 'invitations',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: 'costo-vitrine/admin/invitations/Invitations#Invitations' },
  },
}

const LIST = {
  name: 'proposals',
  component: 'costo-vitrine/admin/proposals/ProposalsView#ProposalsView',
  nav: 'costo-vitrine/admin/proposals/NavEntry#NavEntry',
  title: bilingual(VIEW_WORDS, 'title'),
}

const SPACE = {
  name: 'my-space',
  component: 'costo-vitrine/admin/space/SpaceView#SpaceView',
  nav: 'costo-vitrine/admin/space/NavEntry#NavEntry',
  dashboard: 'costo-vitrine/admin/space/Dashboard#Dashboard',
  title: bilingual(SPACE_WORDS, 'nav'),
}

/** The view of one proposal: the menu leads to their list. */
const withProposal = (config: Config): Config =>
  addView(config, 'proposal', {
    Component: 'costo-vitrine/admin/proposals/ProposalView#ProposalView',
    path: '/proposals/:id',
    exact: true,
    meta: { title: titleOf(LIST.title) },
  })
