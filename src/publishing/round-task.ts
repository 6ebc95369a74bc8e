import type { PayloadRequest, TaskConfig } from 'payload'
import { ROUND_SECONDS, runRound } from './round'

const QUEUE = 'costo'
const TASK = 'costoPublish'

/** So long after the last moment at which a round begins something, in milliseconds, it is taken to have been ended with its process. */
const GRACE_MS = 10 * 60_000

/**
 * One round of all that is due, in the queue `costo`, whenever that is run; nothing where another one is under way.
 * @param seconds after which it begins nothing slow any more
 */
export const roundTask = (
  seconds = ROUND_SECONDS,
): TaskConfig<{ input: object; output: { edition?: string } }> => ({
  slug: TASK,
  label: 'Publier la vitrine · Publish the vitrine',
  schedule: [
    {
      ...{ cron: '* * * * *', queue: QUEUE },
      hooks: {
        beforeSchedule: async ({ defaultBeforeSchedule, ...asked }) => {
          await freeEnded(asked.req, seconds * 1000 + GRACE_MS)
          return defaultBeforeSchedule({ ...asked, defaultBeforeSchedule })
        },
      },
    },
  ],
  retries: 3,
  outputSchema: [{ name: 'edition', type: 'text' }],
  handler: async ({ req: { payload } }) => {
    const round = await runRound(payload, { seconds })
    return { output: { edition: round?.made?.id } }
  },
})

/**
 * Has rounds run again that were ended with their process, as a serverless deployment ends it: Payload takes them to be under way for
 * ever, and queues no other one meanwhile.
 */
async function freeEnded({ payload }: PayloadRequest, afterMs: number) {
  const since = new Date(Date.now() - afterMs).toISOString()
  await payload.db.updateJobs({
    data: { processing: false, updatedAt: new Date().toISOString() },
    returning: false,
    where: {
      and: [
        { taskSlug: { equals: TASK } },
        { processing: { equals: true } },
        { completedAt: { exists: false } },
        { updatedAt: { less_than: since } },
      ],
    },
  })
}
