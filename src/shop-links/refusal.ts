/** What nodemailer adds to its errors. */
type MailError = { code?: string; command?: string; response?: string; responseCode?: number }

export type Refusal = {
  /** The mail server's own words, else what went wrong. */
  reason: string
  /** `recipient`: this address, for good. `later`: this address, for now. `server`: no mail goes out at all just now. */
  kind: 'recipient' | 'later' | 'server'
}

const LONGEST = 300

/** Why an e-mail was not taken, and whether it is the recipient's fault: what the server says before it is not. */
export function refusalOf(error: unknown): Refusal {
  const { command, response, responseCode } = (error ?? {}) as MailError
  const reason = (response ?? (error instanceof Error ? error.message : String(error)))
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST)
  if (!responseCode || (command !== 'RCPT TO' && command !== 'DATA'))
    return { reason, kind: 'server' }
  return { reason, kind: responseCode >= 500 ? 'recipient' : 'later' }
}
