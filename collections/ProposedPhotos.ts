import { withAccess } from './access'
import { LICENCES } from './choices'
import { GROUPS } from './fields/editorial'
import { Media } from './Media'
import { SLUGS } from './slugs'

/** Pictures that wait for an editor: apart from the library, so that nobody shows them meanwhile. Accepted, they are copied there. */
export const ProposedPhotos = withAccess('proposedPhotos', {
  slug: SLUGS.proposedPhotos,
  labels: {
    singular: { fr: 'Photo proposée', en: 'Proposed photo' },
    plural: { fr: 'Photos proposées', en: 'Proposed photos' },
  },
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
  admin: { group: GROUPS.library, hidden: true, useAsTitle: 'filename' },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    // goes through the same mill as the library's, which leaves behind what cameras write into pictures
    resizeOptions: { ...Object(Object(Media.upload).resizeOptions) },
    adminThumbnail: 'thumb',
    imageSizes: [
      {
        name: 'thumb',
        width: 320,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 80 } },
      },
    ],
  },
  fields: [
    { name: 'alt', type: 'text', label: { fr: 'Texte de remplacement', en: 'Alternative text' } },
    { name: 'credit', type: 'text', label: { fr: 'Crédit', en: 'Credit' } },
    {
      name: 'licence',
      type: 'select',
      required: true,
      defaultValue: 'all-rights-reserved',
      options: LICENCES,
      label: { fr: 'Licence', en: 'Licence' },
    },
  ],
})
