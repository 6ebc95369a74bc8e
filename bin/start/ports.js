import { createServer } from 'node:net'
import { Refusal } from './words.js'

/** Whether the ports can be had, said before minutes are spent on anything else. @throws Refusal */
export async function checkPorts({ port, hosts, demo }) {
  for (const host of hosts) await tryPort(port, host)
  if (demo) await tryPort(demo.port, '127.0.0.1', true)
}

async function tryPort(port, host, forDemo) {
  const server = createServer()
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
    await new Promise((done) => server.close(done))
  } catch (error) {
    // a machine without IPv6 has no ::1, and does without
    if (host === '::1' && error.code !== 'EADDRINUSE') return
    throw portRefusal(error, port, host, forDemo) ?? error
  }
}

// an error of `listen` in words, when it is one a user can put right
function portRefusal(error, port, host, forDemo) {
  if (error.code === 'EADDRINUSE')
    return new Refusal(
      `Le port ${port} est déjà pris${forDemo ? ' (celui du site partenaire de démonstration)' : ''} : arrêtez le programme qui l’occupe, ou choisissez-en un autre : PORT=4000 npm start${forDemo ? ' (ou DEMO=0)' : ''}.`,
      `Port ${port} is in use${forDemo ? ' (the demo partner’s site)' : ''}: stop the program that holds it, or take another one: PORT=4000 npm start${forDemo ? ' (or DEMO=0)' : ''}.`,
    )
  if (error.code === 'EACCES')
    return new Refusal(
      `Le port ${port} est réservé au système : choisissez-en un au-dessus de 1023, par exemple PORT=3000.`,
      `Port ${port} is reserved for the system: take one above 1023, PORT=3000 for example.`,
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Refusal(
      `LISTEN vaut « ${host} », qui n’est pas une adresse de cette machine : 127.0.0.1, ou 0.0.0.0 pour toutes.`,
      `LISTEN is “${host}”, which is no address of this machine: 127.0.0.1, or 0.0.0.0 for all of them.`,
    )
  return undefined
}
