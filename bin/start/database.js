import { open } from 'node:fs/promises'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { dirname, resolve } from 'node:path'
import { access, constants } from 'node:fs/promises'
import { Refusal } from './words.js'

const TRY_MS = 5000

const SERVERS = [
  { scheme: /^mongodb:/, name: 'MongoDB', port: 27017 },
  { scheme: /^postgres(ql)?:/, name: 'PostgreSQL', port: 5432 },
]

/** Whether the database named by DATABASE_URL can be had, as far as one can tell without its driver. @throws Refusal */
export async function checkDatabase(url) {
  if (url.startsWith('file:')) return checkFile(pathOf(url))
  if (url.startsWith('mongodb+srv:')) return // its hosts stand in the DNS: the driver asks, and says
  const server = SERVERS.find(({ scheme }) => scheme.test(url))
  const hosts = /^\w+:\/\/(?:[^@/]*@)?([^/?]+)/.exec(url)?.[1]
  if (server && hosts) return checkHosts(server, hosts.split(','))
  throw new Refusal(
    `DATABASE_URL vaut « ${masked(url)} » : écrivez file:/chemin/absolu.db (SQLite), postgres://utilisateur@hôte/base ou mongodb://hôte/base?replicaSet=rs0.`,
    `DATABASE_URL is “${masked(url)}”: write file:/absolute/path.db (SQLite), postgres://user@host/database or mongodb://host/base?replicaSet=rs0.`,
  )
}

// "file:./x.db" as the driver reads it, and proper file:///addresses
const pathOf = (url) => (url.startsWith('file://') ? fileURLToPath(url) : resolve(url.slice(5)))

async function checkFile(path) {
  let file
  try {
    await access(dirname(path), constants.W_OK)
    file = await open(path, 'r+')
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0)
    if (bytesRead === 0 || buffer.toString('latin1') === 'SQLite format 3\0') return
  } catch (error) {
    if (error.code === 'ENOENT' && (await isThere(dirname(path)))) return // made by the first start
    throw new Refusal(
      `La base SQLite ${path} ne peut pas être ouverte en écriture (${error.code}) : vérifiez DATABASE_URL, son dossier et vos droits.`,
      `The SQLite database ${path} can’t be opened for writing (${error.code}): check DATABASE_URL, its folder and your rights.`,
    )
  } finally {
    await file?.close()
  }
  throw new Refusal(
    `${path} n’est pas une base SQLite : corrigez DATABASE_URL, ou déplacez ce fichier.`,
    `${path} is not a SQLite database: correct DATABASE_URL, or move this file away.`,
  )
}

const isThere = (path) =>
  access(path).then(
    () => true,
    () => false,
  )

// one host that answers is enough: the driver finds the others
async function checkHosts({ name, port }, hosts) {
  const failures = await Promise.all(hosts.map((host) => tryHost(host, port)))
  if (failures.includes(undefined)) return
  throw new Refusal(
    `La base ${name} ne répond pas à ${hosts.join(', ')} (${failures[0]}) : démarrez-la, ou corrigez DATABASE_URL.`,
    `The ${name} database does not answer at ${hosts.join(', ')} (${failures[0]}): start it, or correct DATABASE_URL.`,
  )
}

/** Nothing when the host takes a connection, else why not. */
function tryHost(host, usualPort) {
  const [, name, port = usualPort] = /^\[?(.+?)\]?(?::(\d+))?$/.exec(decodeURIComponent(host)) ?? []
  return new Promise((done) => {
    const socket = connect({ host: name, port: Number(port), timeout: TRY_MS })
    const end = (why) => {
      socket.destroy()
      done(why)
    }
    socket.once('connect', () => end(undefined))
    socket.once('timeout', () => end('ETIMEDOUT'))
    socket.once('error', (error) => end(error.code ?? error.message))
  })
}

const masked = (url) => url.replace(/\/\/.*@/, '//…@')
