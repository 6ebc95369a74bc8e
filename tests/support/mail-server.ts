import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type MailServer = {
  /** As SMTP_URL. */
  url: string
  /** What has arrived, read as a mail program does. */
  letters: ParsedMail[]
  /** The next so many are refused: as a full mailbox is, unless a code and words are given. */
  refuse: (times: number, code?: number, words?: string) => void
  /** What happens while it reads a message, before it has said whether it takes it. */
  meanwhile?: () => Promise<unknown>
  stop: () => Promise<void>
}

/** A real mail server on this machine. */
export async function startMailServer(): Promise<MailServer> {
  const letters: ParsedMail[] = []
  let refused = { times: 0, code: 452, words: 'mailbox full' }
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true },
    onData: (stream, _, done) => {
      simpleParser(stream)
        .then(async (letter) => {
          await mailServer.meanwhile?.()
          if (refused.times-- > 0)
            return done(Object.assign(new Error(refused.words), { responseCode: refused.code }))
          letters.push(letter)
          done()
        })
        .catch(done)
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  const mailServer: MailServer = {
    ...{ url: `smtp://127.0.0.1:${port}`, letters },
    refuse: (times, code = 452, words = 'mailbox full') => (refused = { times, code, words }),
    stop: () => new Promise((closed) => server.close(closed)),
  }
  return mailServer
}
