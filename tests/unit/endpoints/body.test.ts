import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { bodyOf } from '../../../src/endpoints/body'

const ordered = (body: BodyInit) =>
  new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit)
const read = (request: Request) => bodyOf(request as unknown as PayloadRequest)

it('reads an order, and nothing from what is none', async () => {
  expect(await read(ordered('{"walk":"7"}'))).toEqual({ walk: '7' })
  for (const none of ['', 'walk=7', '[7]', 'null']) expect(await read(ordered(none))).toEqual({})
  expect(await read(new Request('http://localhost/', { method: 'POST' }))).toEqual({})
})

it('reads no more than an order may be long, of a body that does not say its length either', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1
      controller.enqueue(new Uint8Array(64 * 1024).fill(32))
    },
  })
  expect(await read(ordered(endless))).toEqual({})
  expect(sent).toBeLessThan(10)
})
