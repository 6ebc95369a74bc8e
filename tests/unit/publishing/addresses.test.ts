import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { adminAddress, homeOf } from '../../../src/publishing/installation'

const host = (serverURL: string, publicUrl?: string) =>
  ({
    config: { serverURL, routes: { admin: '/cms' }, custom: { costo: publicUrl && { publicUrl } } },
  }) as unknown as Pick<Payload, 'config'>

describe('where Payload itself answers', () => {
  it('is the host’s serverURL, whatever the public address', () => {
    const own = host('https://cms.city.example/', 'https://vitrine.example/v')
    expect(homeOf(own)).toBe('https://cms.city.example')
    expect(adminAddress(own, '/visibility')).toBe('https://cms.city.example/cms/visibility')
  })

  it('is the origin of the public address where the host has set none', () => {
    const own = host('', 'https://city.example/vitrine')
    expect(homeOf(own)).toBe('https://city.example')
    expect(adminAddress(own)).toBe('https://city.example/cms')
  })

  it('is this machine where neither is said', () => {
    expect(adminAddress(host(''), '/my-space')).toBe('http://localhost:3000/cms/my-space')
  })
})
