import type { Payload } from 'payload'

/** What a project makes of its own accounts and uploads, checked by its build against the types that Payload has made of them. */
export async function seed(payload: Payload) {
  await payload.create({
    collection: 'users',
    data: { email: 'someone@stranger.example', password: 'a long password' },
  })
  await payload.create({
    collection: 'media',
    data: { alt: 'A street' },
    filePath: 'street.png',
  })
}
