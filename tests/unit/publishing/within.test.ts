import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { within } from '../../../src/within'

setFlagsFromString('--expose-gc')
const sweep = runInNewContext('gc') as () => void

const aborted = (signal: AbortSignal) =>
  new Promise<unknown>((resolve) =>
    signal.addEventListener('abort', () => resolve(signal.reason), { once: true }),
  )

it('aborts after its time, however often memory is swept meanwhile, also as a part of another signal', async () => {
  const stopping = new AbortController()
  const reasons = [
    aborted(within(300, stopping.signal)),
    aborted(AbortSignal.any([within(300), stopping.signal])),
    aborted(within(60_000, within(300, stopping.signal))),
  ]
  const sweeping = setInterval(sweep, 20)
  const late = new Promise((resolve) => setTimeout(resolve, 5000, 'never'))
  for (const reason of reasons)
    expect(await Promise.race([reason, late])).toMatchObject({ name: 'TimeoutError' })
  clearInterval(sweeping)
})

it('aborts with the others, for their reason', async () => {
  const stopping = new AbortController()
  const reason = aborted(within(60_000, stopping.signal))
  stopping.abort('over')
  expect(await reason).toBe('over')
})
