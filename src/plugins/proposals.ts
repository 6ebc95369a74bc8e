import { join } from 'node:path'
import type { CollectionConfig, Plugin } from 'payload'
import { ProposedPhotos } from '../../collections/ProposedPhotos'
import { Proposals } from '../../collections/Proposals'
import { ShopLinks } from '../../collections/ShopLinks'
import { invitationEndpoint } from '../invitations/endpoint'
import { proposalEndpoints } from '../proposals/endpoints'
import { addCollections } from './addCollections'
import { checkFile } from './checkedFile'
import type { CostoOptions } from './options'
import { withHooks } from './withHooks'

/** Adds what partners and shopkeepers propose, and the links by which shopkeepers do. */
export const proposals =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    const built = addCollections(config, ShopLinks, Proposals, photos(options))
    if (options.enabled === false) return built
    return {
      ...built,
      endpoints: [...(built.endpoints ?? []), ...proposalEndpoints, invitationEndpoint],
    }
  }

function photos({ enabled, uploads }: CostoOptions): CollectionConfig {
  const upload = { ...Object(ProposedPhotos.upload) }
  // apart from what is public: nothing of this folder is ever published
  if (uploads) upload.staticDir = join(uploads, 'proposed')
  const collection = { ...ProposedPhotos, upload }
  return enabled === false ? collection : withHooks(collection, { beforeOperation: [checkFile] })
}
