/** Of a page that doesn't say it, and of a name nobody knows. */
const USUAL = 'utf-8'

/** The text of a page, in the encoding that its header or its first lines name. */
export function decoded(body: Buffer, contentType: string): string {
  const start = body.subarray(0, 1024).toString('latin1')
  const named = CHARSET.exec(contentType)?.[1] ?? CHARSET.exec(start)?.[1] ?? USUAL
  try {
    return new TextDecoder(named).decode(body)
  } catch {
    // what is looked for is written in ASCII, whatever else is
    return new TextDecoder(USUAL).decode(body)
  }
}

const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i
