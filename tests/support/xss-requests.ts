import { readFileSync } from 'node:fs'
import type { Send } from './xss-records'

/** Collections whose records are files. */
const FILES = ['media', 'proposed-photos']

/** Signs one account of a vitrine in. @returns its token. @throws Error when it is not let in */
export async function tokenOf(url: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ email, password }),
  })
  const found = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!found) throw new Error(`${email} could not sign in: ${answer.status}`)
  return found
}

/** Requests to a vitrine's own interface by one who has signed in. */
export function requestsOf(url: string, token: string) {
  const credentials = { Authorization: `JWT ${token}`, Origin: url }
  const send: Send = async (method, path, data) => {
    const headers = new Headers(credentials)
    const isFile = method === 'POST' && FILES.includes(path)
    const body = isFile ? withPicture(data) : JSON.stringify(data)
    if (!isFile) headers.set('Content-Type', 'application/json')
    const answer = await fetch(`${url}/api/${path}`, { method, headers, body })
    return { status: answer.status, body: await answer.json() }
  }
  const get = async (path: string) => {
    const answer = await fetch(`${url}${path}`, { headers: credentials })
    return { status: answer.status, text: await answer.text() }
  }
  return { send, get }
}

function withPicture(data: object): FormData {
  const form = new FormData()
  const picture = readFileSync('tests/fixtures/media/logo.webp')
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([picture], 'picture.webp', { type: 'image/webp' }))
  return form
}
