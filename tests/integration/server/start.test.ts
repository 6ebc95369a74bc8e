import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePair } from '../../support/free-pair'

const START = new URL('../../../bin/start.js', import.meta.url).pathname
let folder: string
const busy = createServer()
let port: number
let free: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'costo-start-'))
  writeFileSync(join(folder, 'letter.txt'), 'Dear city, this is not a database.')
  // the port before it has to be free as well
  port = (await freePair()) + 1
  busy.listen(port, '127.0.0.1')
  await once(busy, 'listening')
  free = await freePair()
})
afterAll(() => {
  busy.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs `npm start`'s script with these settings until it ends. */
async function start(settings: Record<string, string>) {
  const child = spawn(process.execPath, [START], {
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      LANG: 'fr_FR.UTF-8',
      DATA_DIR: join(folder, 'data'),
      PORT: String(free),
      ...settings,
    },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (text += String(part)))
  const [code] = await once(child, 'close')
  return { code, lines: text.trim().split('\n') }
}

describe('npm start says in one line what to do, and ends with 1, when', () => {
  it.each<[string, () => Record<string, string>, RegExp]>([
    ['its port is taken', () => ({ PORT: String(port) }), /port \d+ est déjà pris.*PORT=4000/],
    [
      'the demo partner’s port is taken',
      () => ({ PORT: String(port - 1) }),
      /déjà pris \(celui du site partenaire.*DEMO=0/,
    ],
    ['its port is no port', () => ({ PORT: 'three' }), /PORT vaut « three »/],
    [
      'its data folder can’t be written',
      () => ({ DATA_DIR: join(folder, 'letter.txt', 'data') }),
      /Impossible d’écrire dans .*DATA_DIR=/,
    ],
    [
      'the database does not answer',
      () => ({ DATABASE_URL: 'mongodb://someone:secret@127.0.0.1:9/vitrine' }),
      /MongoDB ne répond pas à 127\.0\.0\.1:9 \(ECONNREFUSED\)/,
    ],
    [
      'the database file is something else',
      () => ({ DATABASE_URL: `file:${join(folder, 'letter.txt')}` }),
      /letter\.txt n’est pas une base SQLite/,
    ],
    [
      'the database file lies in no folder',
      () => ({ DATABASE_URL: `file:${join(folder, 'nowhere', 'x.db')}` }),
      /ne peut pas être ouverte en écriture \(ENOENT\)/,
    ],
    [
      'the database is of another kind',
      () => ({ DATABASE_URL: 'mysql://someone:secret@host/vitrine' }),
      /« mysql:\/\/…@host\/vitrine » : écrivez file:.*ou mongodb:/,
    ],
    ['its public address is none', () => ({ PUBLIC_URL: 'vitrine.paris' }), /adresse complète/],
    [
      'its host is another machine’s',
      () => ({ LISTEN: '192.0.2.1' }),
      /LISTEN vaut « 192\.0\.2\.1 »/,
    ],
  ])('%s', async (_, settings, message) => {
    const { code, lines } = await start(settings())
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(message)
    expect(lines[0]).not.toContain('secret')
    expect(code).toBe(1)
  })

  it('in English where the system speaks English', async () => {
    const { lines } = await start({ PORT: String(port), LANG: 'en_GB.UTF-8' })
    expect(lines[0]).toMatch(/^Port \d+ is in use: stop the program/)
  })

  it('leaving no secret and no database behind', () => {
    expect(existsSync(join(folder, 'data', 'secret'))).toBe(false)
    expect(existsSync(join(folder, 'data', 'vitrine.db'))).toBe(false)
  })
})
