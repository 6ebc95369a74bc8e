import type { Payload } from 'payload'

/** Of the demonstration, one for each role that has something to see. */
export const DEMO_ACCOUNTS = [
  { email: 'admin@vitrine.demo', name: 'Administration', role: 'admin' },
  { email: 'editor@vitrine.demo', name: 'Rédaction', role: 'editor' },
  { email: 'partner@vitrine.demo', name: 'Les Amis du Nord-Est', role: 'partner' },
  { email: 'office@vitrine.demo', name: 'Office de tourisme', role: 'office' },
] as const

/** Makes those accounts that aren't there; a password changed since stays changed. */
export async function makeAccounts(
  payload: Payload,
  { password, partner }: { password: string; partner: string },
): Promise<void> {
  for (const account of DEMO_ACCOUNTS) {
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: account.email } },
    })
    if (totalDocs) continue
    await payload.create({
      collection: 'users',
      data: { ...account, password, ...(account.role === 'partner' ? { partner } : {}) },
    })
  }
}
