/** Reads a body that may be longer than is good. @throws Error when it has more than `most` bytes, or is cut off */
export async function bodyOf(response: Response, most: number): Promise<Uint8Array> {
  const tooLong = () => new Error(`it sends more than ${most} bytes`)
  if (Number(response.headers.get('content-length')) > most) throw tooLong()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      length += next.value.length
      if (length > most) throw tooLong()
      chunks.push(next.value)
    }
  } finally {
    await reader?.cancel().catch(() => undefined)
  }
  return Buffer.concat(chunks)
}
