import { nodemailerAdapter } from '@payloadcms/email-nodemailer'

/** Seconds that a mail server may take to answer, and to take a message. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

/**
 * The mail server of SMTP_URL ("smtps://user:password@mail.example:465"), in the name of MAIL_FROM ("CoSto
 * <costo@mail.example>"). Nothing is sent where no server is named.
 * @throws Error naming the setting, what is wrong with it and what to write
 */
export function readMail({ SMTP_URL, MAIL_FROM }: NodeJS.ProcessEnv) {
  if (!SMTP_URL) return undefined
  if (!/^smtps?:\/\/[^/]+/.test(SMTP_URL) || !URL.canParse(SMTP_URL))
    throw new Error(
      // the address may hold a password: it is not repeated
      'SMTP_URL is no address of a mail server. Write for instance smtps://user:password@mail.example:465, or leave it empty to send no e-mail.',
    )
  const [, name, address] = /^(?:(.*?)\s*<)?([^<>\s]+@[^<>\s]+?)>?$/.exec(MAIL_FROM ?? '') ?? []
  if (!address)
    throw new Error(
      `MAIL_FROM is "${MAIL_FROM ?? ''}": with SMTP_URL it must say in whose name e-mails are sent. Write for instance CoSto <costo@mail.example>.`,
    )
  const url = new URL(SMTP_URL)
  for (const [key, value] of Object.entries(PATIENCE))
    if (!url.searchParams.has(key)) url.searchParams.set(key, String(value))
  return nodemailerAdapter({
    ...{ defaultFromAddress: address, defaultFromName: name || 'CoSto Vitrine', skipVerify: true },
    transportOptions: { url: url.href } as never,
  })
}
