import { withAccess } from './access'
import { CAPTION_LANGUAGES } from './choices'
import { moment } from './fields/day'
import { editorial, GROUPS } from './fields/editorial'
import { requiredOnce } from './fields/name'
import { reuseFields } from './fields/reuse'
import { rights } from './fields/rights'
import { sequences } from './fields/sequences'
import { slugFields } from './fields/slug'
import { webAddress } from './fields/web'
import { SLUGS } from './slugs'

/** A film made of sequences, one partner each. Without rights for the web it is in no edition. */
export const Videos = withAccess('videos', {
  ...editorial,
  slug: SLUGS.videos,
  labels: { singular: { fr: 'Vidéo', en: 'Video' }, plural: { fr: 'Vidéos', en: 'Videos' } },
  defaultSort: 'name',
  admin: {
    group: GROUPS.content,
    pagination: { defaultLimit: 50 },
    useAsTitle: 'name',
    defaultColumns: ['name', 'durationSeconds', 'releaseAt', '_status', 'updatedAt'],
    enableListViewSelectAPI: true,
    description: {
      fr: 'Films et leurs séquences. Sans droits pour le web, rien ne paraît.',
      en: 'Films and their sequences. Without rights for the web, nothing is shown.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { fr: 'Film', en: 'Film' },
          fields: [
            requiredOnce({ name: 'name', label: { fr: 'Titre', en: 'Title' } }),
            {
              name: 'summary',
              type: 'textarea',
              localized: true,
              maxLength: 400,
              label: { fr: 'Résumé', en: 'Summary' },
            },
            {
              name: 'file',
              type: 'upload',
              relationTo: SLUGS.media,
              label: { fr: 'Fichier (MP4, WebM)', en: 'File (MP4, WebM)' },
              filterOptions: { mimeType: { in: ['video/mp4', 'video/webm'] } },
            },
            webAddress({
              name: 'external',
              label: { fr: 'Ou adresse ailleurs', en: 'Or address elsewhere' },
            }),
            {
              name: 'durationSeconds',
              type: 'number',
              required: true,
              min: 1,
              label: { fr: 'Durée en secondes', en: 'Duration in seconds' },
            },
            {
              name: 'poster',
              type: 'upload',
              relationTo: SLUGS.media,
              label: { fr: 'Image d’attente', en: 'Poster' },
              filterOptions: { mimeType: { contains: 'image/' } },
            },
          ],
        },
        { label: { fr: 'Séquences', en: 'Sequences' }, fields: [sequences()] },
        {
          label: { fr: 'Sous-titres', en: 'Captions' },
          fields: [
            {
              name: 'captions',
              type: 'array',
              label: { fr: 'Sous-titres', en: 'Captions' },
              labels: {
                singular: { fr: 'Piste', en: 'Track' },
                plural: { fr: 'Pistes', en: 'Tracks' },
              },
              fields: [
                {
                  name: 'lang',
                  type: 'select',
                  required: true,
                  options: CAPTION_LANGUAGES,
                  label: { fr: 'Langue', en: 'Language' },
                },
                {
                  name: 'file',
                  type: 'upload',
                  relationTo: SLUGS.media,
                  required: true,
                  label: { fr: 'Fichier WebVTT', en: 'WebVTT file' },
                  filterOptions: { mimeType: { equals: 'text/vtt' } },
                },
              ],
            },
            {
              name: 'transcript',
              type: 'textarea',
              localized: true,
              label: { fr: 'Transcription', en: 'Transcript' },
            },
          ],
        },
        {
          label: { fr: 'Droits et coût', en: 'Rights and cost' },
          fields: [
            rights({
              fr: 'Sans l’usage «\u00a0Web\u00a0», ou passé la date, la vidéo n’est pas publiée.',
              en: 'Without the use “Web”, or past the date, the video is not published.',
            }),
            {
              name: 'cost',
              type: 'number',
              min: 0,
              label: { fr: 'Coût en euros', en: 'Cost in euros' },
            },
          ],
        },
      ],
    },
    moment({
      name: 'releaseAt',
      label: { fr: 'Ne pas montrer avant', en: 'Not shown before' },
      admin: { position: 'sidebar' },
    }),
    ...slugFields(),
    ...reuseFields(),
  ],
})
