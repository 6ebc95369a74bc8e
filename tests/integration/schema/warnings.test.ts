import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { onEachDatabase, start } from '../../support/databases'

onEachDatabase('a start', (kind) => {
  it('makes neither Node nor the database’s driver warn of anything', async () => {
    const said: string[] = []
    const hear = (warning: Error) => said.push(warning.message)
    process.on('warning', hear)
    const { stop } = await start(kind)
    await stop()
    // warnings are told once what runs has ended
    await setImmediate()
    process.off('warning', hear)
    expect(said).toEqual([])
  })
})
