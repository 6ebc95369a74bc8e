import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/site-check/guard/addresses'
import { fetchPage, type FetchOptions } from '../../../src/site-check/guard/fetch-page'
import { type Address, checkedLookup } from '../../../src/site-check/guard/resolve'

const servers: Server[] = []
afterAll(() => servers.forEach((server) => server.close()))

/** A real server on this machine, as `host:port`. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((listening) => server.once('listening', listening))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

const page =
  (html: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers })
    response.end(html)
  }

const nobody: Address[] = []
const look = (address: string, options: Partial<FetchOptions> = {}) =>
  fetchPage(address, { userAgent: 'test', resolve: async () => nobody, ...options })
const reason = async (address: string, options?: Partial<FetchOptions>) => {
  const found = await look(address, options)
  return found.type === 'page' ? 'page' : found.reason
}

describe('an address that is public', () => {
  it.each(['8.8.8.8', '93.184.215.14', '2606:2800:220:1:248:1893:25c8:1946', '2a01:e0a::1'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it.each([
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.254'],
    ...['127.0.0.1', '127.255.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255'],
    ...['192.0.0.1', '192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.51.100.1'],
    ...['203.0.113.1', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '::127.0.0.1'],
    ...['fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1'],
    ...['64:ff9b::7f00:1', '64:ff9b:1::7f00:1', '2002:7f00:1::1', '2001::1', '2001:db8::1'],
    ...['3fff::1', '100::1', '2001:10::1', '5f00::1', '4000::1'],
    ...['2130706433', '0x7f.1', '0177.0.0.1', '127.1', '', 'localhost', '8.8.8.8 '],
  ])('is not %s', (address) => expect(isPublicAddress(address)).toBe(false))
})

describe('a page is not asked for', () => {
  it.each([
    ['no address at all', 'www exemple fr', 'address'],
    ['a file', 'file:///etc/passwd', 'scheme'],
    ['another protocol', 'gopher://example.org/', 'scheme'],
    ['data', 'data:text/html,<p>', 'scheme'],
    ['a password', 'http://admin:secret@example.org/', 'credentials'],
    ['another port', 'http://example.org:8080/', 'port'],
    ['the database’s port', 'https://example.org:27017/', 'port'],
    ['this machine', 'http://127.0.0.1/', 'private'],
    ['this machine in decimal', 'http://2130706433/', 'private'],
    ['this machine in hexadecimal', 'http://0x7f000001/', 'private'],
    ['this machine in octal', 'http://0177.0.0.1/', 'private'],
    ['this machine in short', 'http://127.1/', 'private'],
    ['this machine in wide letters', 'http://１２７.0.0.1/', 'private'],
    ['zero', 'http://0/', 'private'],
    ['the cloud’s own address', 'http://169.254.169.254/latest/meta-data/', 'private'],
    ['IPv6’s this machine', 'http://[::1]/', 'private'],
    ['IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/', 'private'],
    ['IPv4 behind NAT64', 'http://[64:ff9b::7f00:1]/', 'private'],
    ['a local address', 'http://[fd00::1]/', 'private'],
    ['a name of this machine', 'http://localhost/', 'private'],
    ['a name below it', 'http://www.localhost/', 'private'],
    ['the same with a dot', 'http://localhost./', 'private'],
    ['a name of the local network', 'http://intranet/', 'private'],
    ['a printer', 'http://imprimante.local/', 'private'],
  ])('of %s', async (_, address, why) => expect(await reason(address)).toBe(why))

  it('when any address of its name is private', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    expect(await reason('http://example.org/', { resolve })).toBe('private')
  })

  it('when its name has no address', async () => {
    expect(await reason('http://example.org/')).toBe('name')
  })

  it('of a name that answers otherwise the second time: what is connected to is what was checked', async () => {
    const answers = ['93.184.215.14', '127.0.0.1']
    const lookup = checkedLookup(async () => [{ address: answers.shift()!, family: 4 }], false)
    const connectTo = (options: { all?: boolean }) =>
      new Promise((done) =>
        lookup('rebinding.example', options, (error, address) =>
          done(error ? error.constructor.name : address),
        ),
      )
    expect(await connectTo({})).toBe('93.184.215.14')
    expect(await connectTo({ all: true })).toBe('PrivateAddress')
  })
})

it('a name is resolved once, and asked by its name at the address that was found', async () => {
  let host = ''
  const port = (
    await serve((request, response) => {
      host = String(request.headers.host)
      page('')(request, response)
    })
  ).split(':')[1]
  let asked = 0
  const resolve = async () => {
    asked++
    return [{ address: '127.0.0.1', family: 4 }]
  }
  const also = [`site.example:${port}`]
  expect(await reason(`http://site.example:${port}/`, { also, resolve })).toBe('page')
  expect([asked, host]).toEqual([1, `site.example:${port}`])
})

describe('a redirect', () => {
  it.each([
    ['to this machine', 'http://127.0.0.1/'],
    ['to a private network', '//10.0.0.1/admin'],
    ['to the cloud’s own address', 'http://169.254.169.254/'],
    ['to this machine in decimal', 'http://2130706433/'],
  ])('%s is not followed', async (_, location) => {
    const host = await serve((__, response) => {
      response.writeHead(302, { Location: location })
      response.end()
    })
    expect(await reason(`http://${host}/`, { also: [host] })).toBe('private')
  })

  it('to a file is not followed', async () => {
    const host = await serve((_, response) => {
      response.writeHead(301, { Location: 'file:///etc/passwd' })
      response.end()
    })
    expect(await reason(`http://${host}/`, { also: [host] })).toBe('scheme')
  })

  it('is followed five times, and tells where it has led', async () => {
    const host = await serve((request, response) => {
      const count = Number(request.url?.slice(1))
      if (count >= 5) return page('arrived')(request, response)
      response.writeHead(307, { Location: `/${count + 1}` })
      response.end()
    })
    const found = await look(`http://${host}/0`, { also: [host] })
    expect(found).toMatchObject({ type: 'page', html: 'arrived' })
    expect(found.type === 'page' && found.url.pathname).toBe('/5')
    expect(await reason(`http://${host}/-1`, { also: [host] })).toBe('redirects')
  })
})

describe('what is answered', () => {
  it('is asked for without a cookie, and by a name that says who asks', async () => {
    let headers: Record<string, unknown> = {}
    const host = await serve((request, response) => {
      headers = request.headers
      page('é', { 'Set-Cookie': 'a=b' })(request, response)
    })
    expect(await reason(`http://${host}/`, { also: [host], userAgent: 'Vitrine' })).toBe('page')
    expect(headers['user-agent']).toBe('Vitrine')
    expect(headers.cookie).toBeUndefined()
    expect(headers.referer).toBeUndefined()
  })

  it.each([
    ['in Latin 1', 'text/html; charset=iso-8859-1', Buffer.from('caf\xe9', 'latin1')],
    ['in UTF-8', 'text/html', Buffer.from('café')],
    [
      'in what its page says',
      'text/html',
      Buffer.from('<meta charset=windows-1252>caf\xe9', 'latin1'),
    ],
    ['in what nobody knows', 'text/html; charset=klingon', Buffer.from('café')],
  ])('is read %s', async (_, type, body) => {
    const host = await serve((__, response) => {
      response.writeHead(200, { 'Content-Type': type })
      response.end(body)
    })
    expect(await look(`http://${host}/`, { also: [host] })).toMatchObject({
      html: expect.stringMatching(/café$/),
    })
  })

  it('is unpacked', async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
      response.end(gzipSync('small'))
    })
    expect(await look(`http://${host}/`, { also: [host] })).toMatchObject({ html: 'small' })
  })

  it.each([
    ['a page that says how long it is', (): RequestListener => page('x'.repeat(5000))],
    [
      'a page that doesn’t',
      (): RequestListener => (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' })
        for (let count = 0; count < 50; count++) response.write('x'.repeat(100))
        response.end()
      },
    ],
    [
      'a bomb',
      (): RequestListener => (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
        response.end(gzipSync(Buffer.alloc(50_000_000)).subarray(0, 900))
      },
    ],
  ])('is left when it is too large: %s', async (_, listener) => {
    const host = await serve(listener())
    expect(await reason(`http://${host}/`, { also: [host], limits: { bytes: 1000 } })).toBe('size')
  })

  it('is left when it takes too long, and when it stops in its middle', async () => {
    const slow = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.write('<p>')
    })
    const limits = { milliseconds: 200 }
    expect(await reason(`http://${slow}/`, { also: [slow], limits })).toBe('time')
    const torn = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '100' })
      response.write('<p>', () => response.destroy())
    })
    expect(await reason(`http://${torn}/`, { also: [torn] })).toBe('connection')
  })

  it('is told when it is no page', async () => {
    const host = await serve(page('{}', { 'Content-Type': 'application/json' }))
    expect(await reason(`http://${host}/`, { also: [host] })).toBe('kind')
    const missing = await serve((_, response) => {
      response.writeHead(404)
      response.end()
    })
    expect(await look(`http://${missing}/`, { also: [missing] })).toEqual({
      ...{ type: 'none', reason: 'status', status: 404 },
    })
  })
})
