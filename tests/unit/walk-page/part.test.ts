import { expect, it } from 'vitest'
import { partOf } from '../../../src/walk-page/worker/part'

const whole = () => new Response('0123456789', { headers: { 'Content-Type': 'audio/mpeg' } })
const seen = async (range: string) => {
  const answer = await partOf(whole(), range)
  return [answer.status, answer.headers.get('Content-Range'), await answer.text()]
}

it.each([
  ['bytes=2-4', [206, 'bytes 2-4/10', '234']],
  ['bytes=7-', [206, 'bytes 7-9/10', '789']],
  ['bytes=-3', [206, 'bytes 7-9/10', '789']],
  ['bytes=0-999', [206, 'bytes 0-9/10', '0123456789']],
  ['bytes=10-', [416, 'bytes */10', '']],
  ['pages=1-2', [200, null, '0123456789']],
])('a kept commentary answers %s', async (range, answer) => {
  expect(await seen(range)).toEqual(answer)
})

it('keeps its type', async () => {
  const part = await partOf(whole(), 'bytes=0-1')
  expect(part.headers.get('Content-Type')).toBe('audio/mpeg')
  expect(part.headers.get('Content-Length')).toBe('2')
})
