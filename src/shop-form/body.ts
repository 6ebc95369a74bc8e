const MB = 1024 * 1024

/** The photo and the form around it. */
const LARGEST_BODY = 21 * MB

/** The form that is sent, read no further than that. What is none is an empty one. */
export async function formIn(request: Request): Promise<FormData | 'too large'> {
  const body = await bytesOf(request)
  if (!body) return 'too large'
  const type = request.headers.get('content-type') ?? ''
  return new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => new FormData()) // no form says nothing
}

async function bytesOf({ body }: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader!.read()) {
    size += read.value.length
    if (size > LARGEST_BODY) {
      await reader!.cancel()
      return undefined
    }
    parts.push(read.value)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/**
 * Whether a form was sent from a page of another site. Who doesn't hold the secret can't send one at all; this is a second
 * bolt. A page under `no-referrer`, as ours is, names its origin "null": then only `Sec-Fetch-Site` tells.
 */
export function isElsewhere({ headers }: Request, home: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  return origin !== null && origin !== 'null' && origin !== new URL(home).origin
}
