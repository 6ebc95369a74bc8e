/**
 * Closes all at the same time: none waits for another one's patience.
 * @returns why some of them failed; the others are closed nevertheless
 */
export async function closeAll(closers) {
  const closed = await Promise.allSettled(closers.map(async (close) => close()))
  return closed.filter(({ status }) => status === 'rejected').map(({ reason }) => reason)
}
