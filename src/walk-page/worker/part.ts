import { parseRange } from '../../server/edition/range'

/** The part of a kept file that a player asks for: some browsers play nothing that doesn't come in parts. */
export async function partOf(whole: Response, range: string): Promise<Response> {
  const body = await whole.blob()
  const asked = parseRange(range, body.size)
  const headers = {
    'Content-Type': whole.headers.get('Content-Type') ?? '',
    'Accept-Ranges': 'bytes',
  }
  if (!asked) return new Response(body, { headers })
  if (asked === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${body.size}` } })
  const { start, end } = asked
  return new Response(body.slice(start, end + 1), {
    status: 206,
    headers: {
      ...headers,
      'Content-Range': `bytes ${start}-${end}/${body.size}`,
      'Content-Length': String(end - start + 1),
    },
  })
}
