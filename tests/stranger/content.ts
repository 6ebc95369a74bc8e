import type { Host } from './host'

export type Editor = {
  /** By which the admin's pages know it. */
  token: string
  create: (collection: string, data: object) => Promise<{ id: number | string }>
  upload: (alt: string, bytes: Uint8Array<ArrayBuffer>) => Promise<{ id: number | string }>
  /** What the API answers the account at a path below it, whatever it is. */
  ask: (path: string) => Promise<Response>
}

export const ACCOUNT = {
  email: 'editor@stranger.example',
  password: 'a long password of the host’s',
}

/** The host's first account, made as Payload's own first page makes it, over the REST API. */
export async function firstEditor({ url }: Host): Promise<Editor> {
  const account = { ...ACCOUNT, language: 'fr', groups: ['city'] }
  const json = { 'Content-Type': 'application/json' }
  const post = async (path: string, body: BodyInit, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${url}/api/${path}`, { method: 'POST', body, headers })
    const said = await answer.json()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(said)}`)
    return said
  }
  const { token } = await post('users/first-register', JSON.stringify(account), json)
  const Authorization = `JWT ${token}`
  return {
    token,
    async create(collection, data) {
      const body = JSON.stringify({ _status: 'published', ...data })
      return (await post(collection, body, { ...json, Authorization })).doc
    },
    async upload(alt, bytes) {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt, licence: 'etalab-2.0' }))
      form.set('file', new File([bytes], 'photo.png', { type: 'image/png' }))
      return (await post('media', form, { Authorization })).doc
    },
    ask: (path) => fetch(`${url}/api/${path}`, { headers: { Authorization } }),
  }
}
