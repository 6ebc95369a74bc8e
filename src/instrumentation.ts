/** Called by Next when its server starts, and also while it builds, where there is no database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build')
    return
  const { startCms } = await import('./commands/cms')
  await startCms()
}
