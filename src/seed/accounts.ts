import type { Payload } from 'payload'

/** Of the demonstration, one for each role that has something to see. */
export const DEMO_ACCOUNTS = [
  { email: 'admin@vitrine.demo', name: 'Administration', role: 'admin' },
  { email: 'editor@vitrine.demo', name: 'Rédaction', role: 'editor' },
  { email: 'partner@vitrine.demo', name: 'Les Amis du Nord-Est', role: 'partner' },
  { email: 'office@vitrine.demo', name: 'Office de tourisme', role: 'office' },
] as const

/** Whom an account acts for, by its role: ids of partners. */
type Partners = { partner: string; office: string }

/**
 * Makes those accounts that aren't there; a password changed since stays changed. One of an earlier version that acts for
 * nobody, though its role does, gets its partner.
 */
export async function makeAccounts(
  payload: Payload,
  { password, partners }: { password: string; partners: Partners },
): Promise<void> {
  for (const account of DEMO_ACCOUNTS) {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: account.email } },
      ...{ depth: 0, limit: 1, pagination: false },
    })
    const [known] = docs
    const { role } = account
    const partner = role === 'partner' || role === 'office' ? partners[role] : undefined
    if (!known)
      await payload.create({ collection: 'users', data: { ...account, password, partner } })
    else if (partner && !known.partner && known.role === role)
      await payload.update({ collection: 'users', id: known.id, data: { partner } })
  }
}
