import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { proxyTo } from './proxy-to'

const run = promisify(execFile)

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }

export type S3Server = Awaited<ReturnType<typeof startS3Server>>

/** What is asked of a server, as far as tests look at it: "PUT /vitrine/v1/embed.js". */
export type Asked = { method: string; path: string }

/**
 * A real server of S3's protocol on this machine (moto, in Python), and what stands before it and writes down all that it is
 * asked, or refuses it.
 */
export async function startS3Server() {
  const { stdout } = await run('tests/support/start-s3', ['.tmp/s3'])
  const [pid, url] = stdout.trim().split(' ')
  const asked: Asked[] = []
  let refuse: (asked: Asked) => number | undefined = () => undefined
  const proxy = createServer((request, response) => {
    const one = { method: request.method ?? '', path: (request.url ?? '').split('?')[0] }
    asked.push(one)
    const status = refuse(one)
    if (status === undefined) return proxyTo(url, request, response)
    request.resume()
    response.writeHead(status).end()
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  const endpoint = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const config = { endpoint, region: 'eu-west-3', forcePathStyle: true, credentials }
  return {
    /** Of a client, as the option `s3` takes it. */
    config,
    asked,
    /** Which requests are answered with a status of their own, without being done; none unless said. */
    refuse: (which: typeof refuse = () => undefined) => void (refuse = which),
    /** A new, empty bucket; by plain HTTP its objects are at its address. */
    async bucket(name: string): Promise<{ bucket: string; address: string }> {
      const client = new S3Client({ ...config, endpoint: url })
      const CreateBucketConfiguration = { LocationConstraint: 'eu-west-3' as const }
      await client.send(new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration }))
      client.destroy()
      return { bucket: name, address: `${url}/${name}` }
    },
    async stop() {
      proxy.closeAllConnections()
      await new Promise((closed) => proxy.close(closed))
      process.kill(Number(pid))
    },
  }
}

/** Why such a server can't be started here, for those who read what was left out; nothing where it can. */
export async function whyNoS3(): Promise<string | undefined> {
  try {
    await run('python3', ['-c', 'import venv'])
    return undefined
  } catch {
    return 'no Python 3 with venv here: the server of S3’s protocol for the tests is written in it'
  }
}
