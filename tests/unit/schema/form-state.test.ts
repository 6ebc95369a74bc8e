import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import type { Field, FormState, PayloadRequest } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { sequences } from '../../../collections/fields/sequences'
import { sessions } from '../../../collections/fields/sessions'

/** What Payload's own form says of these fields while they are being filled in. */
async function formOf(field: Field, data: Record<string, unknown>): Promise<FormState> {
  const error = vi.fn()
  const req = {
    i18n: { language: 'fr' },
    t: (key: string) => key,
    payload: { config: { localization: false }, logger: { error } },
  } as unknown as PayloadRequest
  const state = await fieldSchemasToFormState({
    ...{ data, req, operation: 'update', id: 1, permissions: true, preferences: { fields: {} } },
    ...{ collectionSlug: 'tours', fields: [field], schemaPath: 'tours', renderAllFields: false },
  } as unknown as Parameters<typeof fieldSchemasToFormState>[0])
  expect(error).not.toHaveBeenCalled()
  return state
}

describe('the form of a record, while it is filled in', () => {
  it('tells of two sessions that start at the same time, at the second', async () => {
    const start = '2027-05-01T08:00:00.000Z'
    const state = await formOf(sessions() as Field, {
      sessions: [
        { id: 'a', startsAt: '2027-05-01T07:00:00.000Z', state: 'scheduled' },
        { id: 'b', startsAt: start, state: 'scheduled' },
        { id: 'c', startsAt: start, state: 'scheduled' },
      ],
    })
    const told = [0, 1, 2].map((row) => state[`sessions.${row}.startsAt`].errorMessage)
    expect(told).toEqual([undefined, undefined, expect.stringMatching(/01\/05\/2027/)])
  })

  it('tells of a sequence that begins inside another', async () => {
    const state = await formOf(sequences() as Field, {
      sequences: [
        { id: 'a', title: 'A', from: 0, to: 20 },
        { id: 'b', title: 'B', from: 10, to: 30 },
      ],
    })
    const told = [0, 1].map((row) => state[`sequences.${row}.from`].errorMessage)
    expect(told).toEqual([undefined, expect.stringContaining('A')])
  })
})
