import { withAccess } from './access'
import { LICENCES } from './choices'
import { GROUPS } from './fields/editorial'
import { rights } from './fields/rights'
import { SLUGS } from './slugs'

/** What may be uploaded: photos, films, captions, spoken commentaries. */
export const MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'video/mp4',
  'video/webm',
  'text/vtt',
  'audio/mpeg',
  'audio/mp4',
]

const rendition = (name: string, width: number) => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp' as const, options: { quality: 80 } },
})

/** Pictures, films and captions. Renditions are made once, here; the edition only copies them. */
export const Media = withAccess('media', {
  slug: SLUGS.media,
  labels: { singular: { fr: 'Média', en: 'Media' }, plural: { fr: 'Médias', en: 'Media' } },
  versions: false,
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.library,
    pagination: { defaultLimit: 50 },
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'licence', 'createdAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
  },
  upload: {
    // Payload goes by the brand in an .m4a file's head, and calls it by the name the type had before it was registered
    mimeTypes: [...MEDIA_TYPES, 'audio/x-m4a'],
    pasteURL: false,
    // the original goes through the same mill, which leaves behind what cameras write into it (place, serial number)
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    adminThumbnail: 'thumb',
    imageSizes: [rendition('thumb', 320), rendition('card', 640), rendition('wide', 1280)],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      label: { fr: 'Texte de remplacement', en: 'Alternative text' },
      admin: {
        description: {
          fr: 'Ce que l’image montre, pour qui ne la voit pas. Vide si elle n’apporte rien de plus que le texte.',
          en: 'What the picture shows, for those who don’t see it. Empty when it adds nothing to the text.',
        },
      },
    },
    { name: 'credit', type: 'text', label: { fr: 'Crédit', en: 'Credit' } },
    {
      name: 'licence',
      type: 'select',
      required: true,
      defaultValue: 'all-rights-reserved',
      options: LICENCES,
      label: { fr: 'Licence', en: 'Licence' },
      admin: { position: 'sidebar' },
    },
    rights({
      fr: 'Passé la date, l’image quitte tous les sites.',
      en: 'Past the date, the picture leaves every site.',
    }),
  ],
})
