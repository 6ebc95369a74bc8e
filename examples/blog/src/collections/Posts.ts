import type { CollectionConfig } from 'payload'

/** A post may be about a shop, or a walk: plain relations to the collections that the plugins bring. */
export const Posts: CollectionConfig = {
  slug: 'posts',
  access: { read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }) },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'author', 'shop', '_status'] },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true, unique: true },
    { name: 'author', type: 'relationship', relationTo: 'authors' },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'lead', type: 'textarea' },
    { name: 'body', type: 'richText' },
    { name: 'shop', type: 'relationship', relationTo: 'shops' },
    { name: 'walk', type: 'relationship', relationTo: 'tours' },
  ],
}
