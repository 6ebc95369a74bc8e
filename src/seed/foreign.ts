import type { Payload } from 'payload'
import { DEMO_ACCOUNTS } from './accounts'
import { OFFICE_WALK, PARTNERS, PERIMETERS, SHOPS, TOURS, VIDEOS } from './data'

const slugs = (records: { slug: string }[]) => records.map(({ slug }) => slug)

const OURS = {
  partners: ['slug', slugs(PARTNERS)],
  shops: ['slug', slugs(SHOPS)],
  tours: ['slug', slugs([...TOURS, OFFICE_WALK])],
  videos: ['slug', slugs(VIDEOS)],
  perimeters: ['slug', slugs(PERIMETERS)],
  users: ['email', DEMO_ACCOUNTS.map(({ email }) => email)],
} as const

/** @throws Error naming the first record that isn't the demo's: a real site is never mixed with invented shops */
export async function refuseForeignRecords(payload: Payload): Promise<void> {
  for (const [collection, [field, known]] of Object.entries(OURS)) {
    const { docs } = await payload.find({
      collection: collection as keyof typeof OURS,
      where: { [field]: { not_in: known } },
      draft: collection !== 'users',
      trash: collection !== 'users',
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const foreign = docs[0] as unknown as Record<string, unknown> | undefined
    if (foreign) {
      throw new Error(
        `The demo quarter is for an empty installation, and this one has ${collection} of its own (${String(foreign[field] ?? foreign.id)}). Start with DEMO=0, or with an empty DATA_DIR.`,
      )
    }
  }
}
