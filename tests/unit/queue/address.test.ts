import { expect, it } from 'vitest'
import { gapAddress } from '../../../src/queue/address'
import { GAPS } from '../../../src/queue/gaps'

// Payload's list drops such a condition from its address: what was to be one of two would then be no condition at all
it.each(GAPS)('the list of shops by %s is asked for without an empty value', (gap) => {
  const { searchParams } = new URL(
    gapAddress(gap, new Date(), { shops: 'shops' }),
    'https://vitrine.example',
  )
  const values = [...searchParams.values()]
  expect(values.length).toBeGreaterThan(1)
  expect(values).not.toContain('')
})
