import { expect, it } from 'vitest'
import { CHANNELS } from '../../../collections/choices'
import { LARGEST_BOOST } from '../../../collections/fields/sharing'
import { VISIT_CHANNELS } from '../../../src/contract/visit'
import { LARGEST_BOOST as LARGEST_IN_EFFECT } from '../../../src/sharing/entitlement'

// the schema imports nothing of the suite, nor the contract anything: what both must say stands in each

it('links lead on through the channels that an editor can choose, and no other', () => {
  expect(CHANNELS.map(({ value }) => value)).toEqual([...VISIT_CHANNELS])
})

it('the largest boost that can be written is the largest that takes effect', () => {
  expect(LARGEST_BOOST).toBe(LARGEST_IN_EFFECT)
})
