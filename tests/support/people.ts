import { type Installation, signIn } from './databases'

export type RoleName = 'admin' | 'editor' | 'partner' | 'office' | 'readonly'

const PASSWORD = 'a long pass phrase'

/** Creates one account and gives its session. @param partner id of the partner it acts for */
export async function person(installation: Installation, role: RoleName, partner?: string) {
  const email = `${role}-${Math.random().toString(36).slice(2)}@vitrine.test`
  const { id } = await installation.payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, role, partner },
  })
  return { id: String(id), email, token: await signIn(installation, email, PASSWORD) }
}
