import { expect, it } from 'vitest'
import { deedOf } from '../../../src/admin/shown/deedOf'

const live = { slug: 'zinc', lifecycle: 'open' }

it.each([
  ['action-unpublish', {}, 'unpublish'],
  ['action-delete', {}, 'trash'],
  ['action-save', { slug: 'zinc', lifecycle: 'open' }, undefined],
  ['action-save', { slug: 'zinc', lifecycle: 'closed' }, 'close'],
  ['publish-locale', { slug: 'zinc', lifecycle: 'closed' }, 'close'],
  ['action-save', { slug: 'bar-zinc', lifecycle: 'open' }, 'rename'],
  ['action-save', { slug: '', lifecycle: 'open' }, 'rename'],
])('pressing %s with %o is to %s', (button, form, deed) => {
  expect(deedOf(button, form, live)).toBe(deed)
})

it('asks before nothing twice: what is closed already is published as ever', () => {
  const closed = { slug: 'zinc', lifecycle: 'closed' }
  expect(deedOf('action-save', closed, closed)).toBeUndefined()
})

it('asks before closing even when it is not known how the record stands', () => {
  expect(deedOf('action-save', { slug: 'zinc', lifecycle: 'closed' })).toBe('close')
})
