import type { IncomingMessage } from 'node:http'
import type { Question } from './answer'

/**
 * A request of Node's server. Its headers are looked up where they arrived: the object Node would make of them costs
 * more than the answer. Of a header that is sent twice the first one counts.
 */
export class NodeQuestion implements Question {
  readonly method: string
  readonly target: string
  readonly #headers: string[]

  constructor({ method = 'GET', url = '/', rawHeaders }: IncomingMessage) {
    this.method = method
    this.target = url
    this.#headers = rawHeaders
  }

  header(name: string): string | undefined {
    const headers = this.#headers
    for (let index = 0; index < headers.length; index += 2) {
      const sent = headers[index]
      if (sent.length === name.length && (sent === name || sent.toLowerCase() === name))
        return headers[index + 1]
    }
    return undefined
  }
}
