import os from 'node:os'
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'
import { editionsOf, readEnvironment } from '../environment'
import { sayUnreachable } from '../publish/unreachable'
import { startParts } from '../publishing/parts'

/** A publish under way may end within this time; then it is left where it is, and the next start makes it again. */
const PATIENCE_MS = 5000

// the admin beside it answers people: this one takes what is left of the processor
os.setPriority(10)

const stopping = new AbortController()
// "disconnect": its parent is gone. Ctrl-C reaches the whole group, and the parent ends us in its own order.
for (const name of ['SIGTERM', 'disconnect']) process.once(name, () => stopping.abort())
process.on('SIGINT', () => {})

const payload = await connect()
const parts = startParts(payload)
process.send?.('ready')
stopping.signal.addEventListener('abort', () => void end())
if (stopping.signal.aborted) await end()

async function end() {
  const late = setTimeout(() => process.exit(0), PATIENCE_MS)
  await parts.stop()
  await payload.destroy()
  clearTimeout(late)
  process.exit(0)
}

async function connect(): Promise<Payload> {
  try {
    return await getPayload({ config, disableOnInit: true })
  } catch (error) {
    // whoever keeps this process running starts it again, later each time
    await sayUnreachable(editionsOf(readEnvironment()), error)
    console.error(error)
    process.exit(1)
  }
}
