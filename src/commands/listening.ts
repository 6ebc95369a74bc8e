import { UsageError } from './usage-error'
import { say } from './words'

/** A port to listen on, 0 for any that is free. @throws UsageError when PORT is none */
export function readPort(text = '3000'): number {
  const port = Number(text || '3000')
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new UsageError(
    say(
      `PORT vaut « ${text} » : donnez un nombre entre 1 et 65535, par exemple PORT=3000.`,
      `PORT is “${text}”: give a number from 1 to 65535, PORT=3000 for example.`,
    ),
  )
}

/** The system's error in words, when it is one that the user can put right. */
export function listenRefused(error: unknown, port: number, host: string): UsageError | undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return new UsageError(
      say(
        `Le port ${port} est déjà pris : arrêtez le programme qui l’occupe, ou choisissez-en un autre, par exemple PORT=4000.`,
        `Port ${port} is in use: stop the program that holds it, or take another one, PORT=4000 for example.`,
      ),
    )
  if (code === 'EACCES')
    return new UsageError(
      say(
        `Le port ${port} est réservé au système : choisissez-en un au-dessus de 1023, par exemple PORT=3000.`,
        `Port ${port} is reserved for the system: take one above 1023, PORT=3000 for example.`,
      ),
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new UsageError(
      say(
        `LISTEN vaut « ${host} », qui n’est pas une adresse de cette machine : 127.0.0.1, ou 0.0.0.0 pour toutes.`,
        `LISTEN is “${host}”, which is no address of this machine: 127.0.0.1, or 0.0.0.0 for all of them.`,
      ),
    )
  return undefined
}
