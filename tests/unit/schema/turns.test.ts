import { describe, expect, it } from 'vitest'
import { TransactionWaitError, turns } from '../../../src/database/turns'

describe('turns', () => {
  it('are given one at a time, in the order of asking', async () => {
    const turn = turns(1000)
    const order: string[] = []
    const first = await turn()
    const others = ['second', 'third'].map(async (name) => {
      const leave = await turn()
      order.push(name)
      leave()
    })
    order.push('first')
    first()
    await Promise.all(others)
    expect(order).toEqual(['first', 'second', 'third'])
  })

  it('end in an error that says how to write a nested write, and hold up nobody after it', async () => {
    const turn = turns(20)
    const first = await turn()
    await expect(turn()).rejects.toThrow(TransactionWaitError)
    await expect(turn()).rejects.toThrow(/pass on its req/)
    first()
    const leave = await turn()
    leave()
  })
})
