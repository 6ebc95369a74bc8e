import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { printedFile } from '../../../src/admin/paper/printed-file'

let server: Server | undefined
afterEach(() => new Promise((done) => (server ? server.close(done) : done(undefined))))

async function serving(answer: RequestListener): Promise<string> {
  server = createServer(answer)
  await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

it('is received under the name that the server gave it', async () => {
  const address = await serving((_, response) => {
    response.setHeader('Content-Disposition', 'attachment; filename="balade-fr-a3.pdf"')
    response.end('%PDF-1.7')
  })
  const made = await printedFile(address)
  expect(made).toMatchObject({ name: 'balade-fr-a3.pdf' })
  expect('file' in made && (await made.file.text())).toBe('%PDF-1.7')
})

it('is refused in the server’s words', async () => {
  const address = await serving((_, response) => {
    response.writeHead(409, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('Aucune balade publiée.')
  })
  expect(await printedFile(address)).toEqual({ refused: 'Aucune balade publiée.' })
})

it('shows nobody the page of a proxy', async () => {
  const address = await serving((_, response) => {
    response.writeHead(502, { 'Content-Type': 'text/html' })
    response.end('<h1>Bad Gateway</h1>')
  })
  expect(await printedFile(address)).toEqual({ refused: undefined })
})

it('is not there when the connection breaks on the way', async () => {
  const address = await serving((_, response) => {
    response.writeHead(200, { 'Content-Length': 100 })
    response.write('%PDF', () => response.destroy())
  })
  expect(await printedFile(address)).toEqual({})
})
